"""The catalogue of the downloads and their checksums: true of every file."""

import hashlib
import json
import subprocess
import warnings

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, RDF

from bangvang.addresses import DOWNLOADS
from built import BASE_URL
from opened import Opened

SPDX = Namespace("http://spdx.org/rdf/terms#")
OF_THE_CATALOGUE = {"catalog.jsonld", "SHA256SUMS"}


def graph(data: Opened) -> Graph:
    """The catalogue as a JSON-LD processor reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # within rdflib
        return Graph().parse(data=(data.downloads / "catalog.jsonld").read_bytes(), format="json-ld")


def test_the_catalogue_has_one_data_set_with_a_publisher_and_titles(both: Opened) -> None:
    found = graph(both)
    (catalogue,) = found.subjects(RDF.type, DCAT.Catalog)
    (data_set,) = found.objects(catalogue, DCAT.dataset)
    assert data_set == URIRef(f"{BASE_URL}du-lieu/")
    assert (data_set, RDF.type, DCAT.Dataset) in found
    assert list(found.objects(data_set, DCTERMS.publisher))
    assert {one.language for one in found.objects(data_set, DCTERMS.title) if isinstance(one, Literal)} <= {"vi", "en"}
    assert all(isinstance(one, Literal) and one.value is not None for one in found.objects(data_set, DCTERMS.modified))


def test_every_download_stands_in_it_with_its_size_and_checksum(both: Opened) -> None:
    found = graph(both)
    told = {}
    for one in found.subjects(RDF.type, DCAT.Distribution):
        checksum = found.value(found.value(one, SPDX.checksum), SPDX.checksumValue)
        path = str(found.value(one, DCAT.downloadURL)).removeprefix(BASE_URL + DOWNLOADS)
        told[path] = (int(str(found.value(one, DCAT.byteSize))), str(checksum).lower())
    there = {
        path.relative_to(both.downloads).as_posix(): path.read_bytes()
        for path in both.downloads.rglob("*")
        if path.is_file()
    }
    expected = {path: (len(content), hashlib.sha256(content).hexdigest()) for path, content in there.items()}
    assert told == {path: one for path, one in expected.items() if path not in OF_THE_CATALOGUE}


def test_the_checksums_are_those_that_sha256sum_finds(both: Opened) -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"],
        cwd=both.downloads,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    listed = (both.downloads / "SHA256SUMS").read_text("utf-8").splitlines()
    assert len(listed) == sum(path.is_file() for path in both.downloads.rglob("*")) - 1


def test_the_page_of_the_data_and_the_catalogue_need_no_address_to_be_read(real: Opened) -> None:
    told = json.loads((real.downloads / "catalog.jsonld").read_bytes())
    assert set(told["@context"]) == {"dcat", "dct", "foaf", "spdx", "xsd"}
