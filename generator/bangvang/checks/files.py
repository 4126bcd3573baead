"""Photos: every one that is named must be there, and every one that is there must be named."""

from bangvang.checks.found import Found
from bangvang.problems.problem import Finding
from bangvang.roll.roll import Roll
from bangvang.words.ids import Nearest


def check_photos(roll: Roll, found: Found) -> None:
    """`file-missing`: an exemplar names a photo that is not there. `unread-file`: nobody names the photo."""
    there = roll.photos
    nearest = Nearest(there)
    read: set[str] = set()
    for exemplar in roll.exemplars.values():
        for number, photo in enumerate(exemplar.photos):
            read.add(photo.file)
            if photo.file not in there:
                found.add(
                    "file-missing",
                    "exemplars",
                    exemplar.id,
                    ("photos", number, "file"),
                    near=nearest.find(photo.file),
                    written=photo.file,
                )
    if not any(kind == "exemplars" for kind, _ in roll.partial):
        for name, picture in there.items():
            if name not in read and picture is not None:
                found.findings.append(Finding("unread-file", picture.path, values={"written": name}))
