"""Check a SARIF file by the rules of the schema of SARIF 2.1.0 that concern what
cu2x writes: required properties, no others than the schema knows, types, and
references between parts. Where SARIF_SCHEMA names the schema that OASIS publishes
(sarif-schema-2.1.0.json), it is checked against that as well, which takes Python's
jsonschema."""

import json
import os
import re
import sys

LEVELS = {"none", "note", "warning", "error"}
URI = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*")
# Required and further properties of each object.
SCHEMA = {
    "log": ({"version", "runs"}, {"$schema", "inlineExternalProperties", "properties"}),
    "run": ({"tool"}, {"results", "columnKind", "originalUriBaseIds", "artifacts"}),
    "tool": ({"driver"}, {"extensions", "properties"}),
    "toolComponent": ({"name"}, {"version", "rules", "informationUri"}),
    "rule": (
        {"id"},
        {"name", "shortDescription", "help", "defaultConfiguration", "properties"},
    ),
    "result": (
        {"message"},
        {"ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "fixes",
         "properties"},
    ),
    "message": (set(), {"text", "markdown", "id", "arguments", "properties"}),
    "multiformatMessageString": ({"text"}, {"markdown", "properties"}),
    "reportingConfiguration": (
        set(),
        {"enabled", "level", "rank", "parameters", "properties"},
    ),
    "location": (set(), {"physicalLocation"}),
    "physicalLocation": (set(), {"artifactLocation", "region"}),
    "artifactLocation": (set(), {"uri", "uriBaseId", "index", "description"}),
    "region": (
        set(),
        {"startLine", "startColumn", "endLine", "endColumn", "byteOffset",
         "byteLength"},
    ),
    "fix": ({"artifactChanges"}, {"description"}),
    "artifactChange": ({"artifactLocation", "replacements"}, set()),
    "replacement": ({"deletedRegion"}, {"insertedContent"}),
}


def expect(holds, what):
    if not holds:
        sys.exit(f"SARIF: {what}")


def check(kind, value):
    required, other = SCHEMA[kind]
    expect(isinstance(value, dict), f"{kind} is no object")
    keys = set(value)
    expect(required <= keys, f"{kind} lacks {required - keys}")
    expect(keys <= required | other, f"{kind} has {keys - required - other}")
    return value


def check_message(message):
    check("message", message)
    expect("text" in message or "id" in message, "a message without text")
    for value in message.values():
        expect(isinstance(value, str), f"message {message}")


def check_rule(rule):
    check("rule", rule)
    for key in ("id", "name"):
        expect(isinstance(rule[key], str) and rule[key], f"rule.{key}")
    for key in ("shortDescription", "help"):
        for value in check("multiformatMessageString", rule[key]).values():
            expect(isinstance(value, str), f"rule.{key}")
    configuration = check("reportingConfiguration", rule["defaultConfiguration"])
    expect(configuration["level"] in LEVELS, "level")
    expect(isinstance(rule["properties"], dict), "rule.properties")


def check_uri(place, bases):
    check("artifactLocation", place)
    uri = place["uri"]
    # What is outside of the root has an address of its own, and no base.
    path = uri.removeprefix("file://")
    expect(URI.fullmatch(path), f"URI {uri}")
    if uri != path:
        expect(path.startswith("/") and "uriBaseId" not in place, f"base of {uri}")
        return
    expect(not uri.startswith("/"), f"absolute URI {uri}")
    expect(place["uriBaseId"] in bases, f"unknown base {place['uriBaseId']}")


def check_region(region):
    check("region", region)
    for key, value in region.items():
        expect(isinstance(value, int), f"region.{key}")
        expect(value >= (0 if key.startswith("byte") else 1), f"region.{key} {value}")
    start = (region["startLine"], region["startColumn"])
    expect(start <= (region["endLine"], region["endColumn"]), f"region {region}")


def check_result(result, rules, bases):
    check("result", result)
    expect(result["level"] in LEVELS, "level")
    check_message(result["message"])
    index = result["ruleIndex"]
    expect(rules[index]["id"] == result["ruleId"], f"rule of {result['ruleId']}")
    for value in result["partialFingerprints"].values():
        expect(isinstance(value, str), "fingerprint")
    for location in result["locations"]:
        physical = check("location", location)["physicalLocation"]
        check("physicalLocation", physical)
        check_uri(physical["artifactLocation"], bases)
        check_region(physical["region"])
    for fix in result.get("fixes", []):
        check("fix", fix)
        expect(fix["artifactChanges"], "a fix without changes")
        check_message(fix["description"])
        for change in fix["artifactChanges"]:
            check("artifactChange", change)
            check_uri(change["artifactLocation"], bases)
            expect(change["replacements"], "a change without replacements")
            for replacement in change["replacements"]:
                check("replacement", replacement)
                check_region(replacement["deletedRegion"])
                content = replacement["insertedContent"]
                expect(set(content) <= {"text", "binary", "rendered"}, "content")
                expect(isinstance(content["text"], str), "content")


def check_by_schema(log):
    schema = os.environ.get("SARIF_SCHEMA")
    if not schema:
        return
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
    except ImportError:
        sys.exit("SARIF_SCHEMA needs Python's jsonschema (python3-jsonschema)")
    with open(schema, encoding="utf-8") as file:
        jsonschema.Draft4Validator(json.load(file)).validate(log)
    print("valid by the schema")


def main(path):
    with open(path, encoding="utf-8") as file:
        log = check("log", json.load(file))
    check_by_schema(log)
    expect(log["version"] == "2.1.0", "version")
    expect(URI.fullmatch(log["$schema"]), "$schema")
    for run in log["runs"]:
        check("run", run)
        expect(run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}, "columnKind")
        driver = check("toolComponent", check("tool", run["tool"])["driver"])
        rules = driver["rules"]
        for rule in rules:
            check_rule(rule)
        names = [rule["id"] for rule in rules]
        expect(len(set(names)) == len(names), "an ID used twice")
        prints = []
        for result in run["results"]:
            check_result(result, rules, run["originalUriBaseIds"])
            prints.append(str(result["partialFingerprints"]))
        expect(len(set(prints)) == len(prints), "a fingerprint used twice")
    print("valid", sum(len(run["results"]) for run in log["runs"]))


main(sys.argv[1])
