"""break_sarif.py VALIDATOR FILE: break each of the rules that VALIDATOR checks in a
copy of FILE, which is valid and has a fix, and expect that it says so."""

import copy
import json
import subprocess
import sys

BREAKS = {
    "version": lambda log, run, result: log.update(version="2.0.0"),
    "no runs": lambda log, run, result: log.pop("runs"),
    "unknown property": lambda log, run, result: run.update(findings=[]),
    "no driver": lambda log, run, result: run["tool"].pop("driver"),
    "columnKind": lambda log, run, result: run.update(columnKind="bytes"),
    "level": lambda log, run, result: result.update(level="remark"),
    "no message": lambda log, run, result: result.pop("message"),
    "message": lambda log, run, result: result["message"].update(text=1),
    "rule twice": lambda log, run, result: run["tool"]["driver"]["rules"].append(
        run["tool"]["driver"]["rules"][0]
    ),
    "rule of the result": lambda log, run, result: result.update(ruleIndex=0),
    "absolute URI": lambda log, run, result: place(result).update(uri="file:///a.cu"),
    "path": lambda log, run, result: place(result).update(uri="/a.cu"),
    "space in URI": lambda log, run, result: place(result).update(uri="a b.cu"),
    "percent in URI": lambda log, run, result: place(result).update(uri="a%zz.cu"),
    "base": lambda log, run, result: place(result).update(uriBaseId="ROOT"),
    "line 0": lambda log, run, result: region(result).update(startLine=0),
    "line text": lambda log, run, result: region(result).update(startLine="1"),
    "end": lambda log, run, result: region(result).update(endLine=1, endColumn=1),
    "fingerprint": lambda log, run, result: result.update(partialFingerprints={"a": 1}),
    "fix": lambda log, run, result: result["fixes"][0].update(artifactChanges=[]),
    "replacement": lambda log, run, result: result["fixes"][0]["artifactChanges"][0][
        "replacements"
    ][0].pop("deletedRegion"),
}


def place(result):
    return result["locations"][0]["physicalLocation"]["artifactLocation"]


def region(result):
    return result["locations"][0]["physicalLocation"]["region"]


def main(validator, path):
    with open(path, encoding="utf-8") as file:
        valid = json.load(file)
    for name, change in BREAKS.items():
        log = copy.deepcopy(valid)
        run = log["runs"][0]
        change(log, run, next(r for r in run["results"] if r.get("fixes")))
        broken = path + ".broken"
        with open(broken, "w", encoding="utf-8") as file:
            json.dump(log, file)
        run = subprocess.run(
            [sys.executable, validator, broken], capture_output=True, check=False
        )
        if run.returncode == 0:
            sys.exit(f"not noticed: {name}")
    print(len(BREAKS), "breaks noticed")


main(*sys.argv[1:])
