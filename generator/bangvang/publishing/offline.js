// What a copy of the site that is opened from a disk needs before its other scripts: browsers let no page of a disk fetch
// a file or import a module, but any page may load a script. So every file of the search stands there as a script too.
globalThis.bvModules = {};
globalThis.fetch = (address) => new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = `${new URL(address, location).href}.js`;
  script.onload = () => {
    script.remove();
    done(new Response(Uint8Array.from(atob(script.bvContent), (char) => char.charCodeAt(0))));
  };
  script.onerror = () => {
    script.remove();
    failed(new TypeError(script.src));
  };
  document.head.append(script);
});
// A folder shows its page on a host; on a disk the page has to be named.
globalThis.bvPage = (url) => {
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
};
