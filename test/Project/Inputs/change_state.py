"""Replaces a text in all records of a --state-dir, packed or not."""

import base64
import pathlib
import sys

folder, old, new = sys.argv[1:]


def pack(text):
    return base64.b64encode(text.encode()).decode()


for file in pathlib.Path(folder).iterdir():
    text = file.read_text()
    text = text.replace(f'"{pack(old)}"', f'"{pack(new)}"').replace(old, new)
    file.write_text(text)
