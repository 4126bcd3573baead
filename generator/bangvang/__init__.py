"""Bảng Vàng: a static site generator for honour rolls.

The floors, from the ground up; a room imports only from floors below its own:

0. words, problems, language, resources: what every floor speaks
1. source: the files as written
2. model: shapes, and the one table of fields
3. roll, and addresses above it: all records by id, with their indexes
4. checks and views: judging, and seeing
5. site and open_data: pairs of a path and bytes
6. reports, editing, publishing, serving: the outside world
7. mkdocs_plugin, and cli above it: the doors
"""
