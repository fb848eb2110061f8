"""A test format: each sample on each kind of GPU, skipped where there is none."""

import os
import re
import subprocess
import sys

import lit.formats
import lit.Test
from run_on_gpu import SKIPPED

# What the RUN line of a sample says where a kind of GPU can run it.
NEEDS = {
    "nvidia": "%sample ",
    "nvidia-hip": "--hip ",
    "nvidia-msl": "--metal",
    "amd": "--hip ",
    "apple": "--metal",
    "apple-port": "--metal",
}


class OnGPU(lit.formats.TestFormat):
    """Makes tests `SAMPLE.KIND` of the programs in the folder above.

    A test runs utils/run_on_gpu.py; it is unsupported when that script says that
    the machine lacks the GPU or its compiler, and when the sample has no port.
    """

    def __init__(self, script, tools, kinds):
        self.command = [sys.executable, script]
        self.tools = tools
        self.kinds = kinds

    @staticmethod
    def runLine(source):
        with open(source) as sample:
            return sample.readline()

    def getTestsInDirectory(self, testSuite, path_in_suite, litConfig, localConfig):
        folder = os.path.dirname(testSuite.getSourcePath(path_in_suite))
        for file in sorted(os.listdir(folder)):
            name, extension = os.path.splitext(file)
            if extension != ".cu":
                continue
            first = self.runLine(os.path.join(folder, file))
            for kind in (kind for kind in self.kinds if NEEDS[kind] in first):
                yield lit.Test.Test(
                    testSuite, path_in_suite + (f"{name}.{kind}",), localConfig
                )

    def execute(self, test, litConfig):
        name, _, kind = test.path_in_suite[-1].partition(".")
        source = os.path.join(os.path.dirname(test.getSourcePath()), "..", name + ".cu")
        refused = re.search(r"--metal-refused=(\S+)", self.runLine(source))
        if kind == "apple-port" and refused:
            return lit.Test.UNSUPPORTED, f"the port is refused, {refused[1]}"
        missing = test.config.gpu_missing[kind]
        if missing:
            return lit.Test.UNSUPPORTED, f"this machine cannot run {kind}: {missing}"
        result = subprocess.run(
            self.command
            + [f"--bin={self.tools}", f"--work={test.getExecPath()}.run"]
            + [kind, os.path.normpath(source)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if result.returncode == SKIPPED:
            return lit.Test.UNSUPPORTED, result.stdout
        passed = result.returncode == 0
        return (lit.Test.PASS if passed else lit.Test.FAIL), result.stdout
