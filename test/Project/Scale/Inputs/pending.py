"""Leaves in `pend` what a run that was killed while it wrote leaves: a.cu was
edited by somebody since, b.cu was not."""

import base64
import hashlib
import json
import os
import sys

root = os.path.realpath(sys.argv[1])


def digest(data):
    return hashlib.sha256(data).hexdigest()


def packed(text):
    return base64.b64encode(os.fsencode(text)).decode()


os.makedirs("pend/pending")
files = []
for index, name in enumerate(["a.cu", "b.cu"]):
    with open(os.path.join(root, name), "rb") as file:
        before = file.read()
    after = b"// kept from before\n" + before.replace(b"cuda", b"hip")
    with open(f"pend/pending/{index}", "wb") as file:
        file.write(after)
    if name == "a.cu":
        before = b"something else"
    files.append({"path": packed(name), "before": digest(before), "after": digest(after)})
with open("pend/pending/list.json", "w") as file:
    json.dump({"root": packed(root), "files": files}, file)
