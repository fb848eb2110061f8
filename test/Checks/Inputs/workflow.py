"""workflow.py: read a workflow of GitHub Actions and print what its one shell step
runs, as YAML joins the lines, after a look at the parts that GitHub asks for."""

import sys

import yaml

jobs = yaml.safe_load(sys.stdin)["jobs"]
for job in jobs.values():
    assert job["runs-on"] and job["permissions"] == {"security-events": "write"}
    for step in job["steps"]:
        assert ("uses" in step) != ("run" in step), step
    uses = {step["uses"].split("@")[0]: step for step in job["steps"] if "uses" in step}
    assert uses["actions/checkout"]["with"] == {"fetch-depth": 0}
    upload = uses["github/codeql-action/upload-sarif"]
    assert upload["with"] == {"sarif_file": "cu2x.sarif"}
    print("\n".join(step["run"] for step in job["steps"] if "run" in step))
