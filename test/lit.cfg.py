"""How lit runs the tests of cu2x.

Tests see bundled declarations only, whatever toolkit the machine has: `cu2x`
in a RUN line stands for the built binary with --cuda-headers=bundled. Tests of
the toolkit mode say --cuda-headers=toolkit or auto after it. The empty
compile_flags.txt beside this file keeps the compile_commands.json of a build
folder away from all inputs below it.
"""

import os
import shutil
import sys

import lit.formats

Utils = os.path.join(config.cu2x_source_root, "utils")
sys.path += [os.path.dirname(os.path.abspath(__file__)), Utils]
import msl_ptx
import run_on_gpu

config.name = "cu2x"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".cu", ".cuh", ".test", ".hip", ".td", ".h", ".cpp", ".mlir", ".metal"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(os.path.abspath(__file__))
config.test_exec_root = os.path.join(config.cu2x_binary_root, "test")

# Plain names of LLVM's tools (FileCheck, not, split-file) and of ours.
config.environment["PATH"] = os.pathsep.join(
    [config.cu2x_tools_dir, config.llvm_tools_dir, config.environment["PATH"]]
)
config.environment["FILECHECK_OPTS"] = "--enable-var-scope"
for Name in (
    "CUDA_PATH",
    "CUDA_HOME",
    "HIP_PATH",
    "ROCM_PATH",
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "NO_COLOR",
):
    config.environment.pop(Name, None)
# For the test of SARIF: the schema that OASIS publishes, which is not ours to keep.
if "SARIF_SCHEMA" in os.environ:
    config.environment["SARIF_SCHEMA"] = os.environ["SARIF_SCHEMA"]

# The flags under which cu2x itself parses with the bundled declarations.
BundledFlags = " ".join(
    [
        config.clangxx,
        "-x cuda -std=c++17 -nocudainc -nocudalib --cuda-path=/nonexistent",
        "--cuda-gpu-arch=sm_90 -fgpu-rdc -fno-spell-checking -ferror-limit=0",
        "-Wno-unknown-cuda-version -fsyntax-only",
        "-isystem",
        config.cu2x_headers_dir,
        "-include __cu2x_prelude.h",
    ]
)
# Compiles and links a program that runs kernels on the CPU.
SIMTCompile = " ".join(
    [
        config.clangxx,
        f"--config={config.cu2x_simt_dir}/kernel.cfg",
        "-std=c++17 -O1 -Wall -Wextra -Werror -fuse-ld=lld",
    ]
)
# What decides how the executor behaves is said in the tests.
for Name in [Name for Name in config.environment if Name.startswith("CU2X_SIMT_")]:
    config.environment.pop(Name)
# Real HIP headers to compile with in place of test/Inputs/hip.
if "HIP_INCLUDE_DIR" in os.environ:
    config.environment["HIP_INCLUDE_DIR"] = os.environ["HIP_INCLUDE_DIR"]

config.substitutions += [
    (
        r"(?<![\w/.-])cu2x(?![\w/.:-])",
        os.path.join(config.cu2x_tools_dir, "cu2x") + " --cuda-headers=bundled",
    ),
    ("%clang_bundled_host", BundledFlags + " --cuda-host-only"),
    ("%clang_bundled_device", BundledFlags + " --cuda-device-only"),
    ("%bundled_headers", config.cu2x_headers_dir),
    ("%simt_cxx", SIMTCompile),
    ("%cu2x_path", os.path.join(config.cu2x_tools_dir, "cu2x")),
    ("%python", sys.executable),
    # Fails unless the command ends with exactly this code: %exits 3 cu2x a.cu
    ("%exits", "bash " + os.path.join(config.test_source_root, "expect-exit.sh")),
    ("%msl_check", os.path.join(config.cu2x_tools_dir, "cu2x-msl-check")),
    ("%hip_check", os.path.join(Utils, "hip_check.sh")),
    (
        # Runs a program and its translations on the executor and compares.
        "%sample",
        f"{sys.executable} {Utils}/run_sample.py --bin={config.cu2x_tools_dir}"
        " --work=%t.run",
    ),
    (
        # Runs a program or its translation on a GPU and compares.
        "%on_gpu",
        f"{sys.executable} {Utils}/run_on_gpu.py --bin={config.cu2x_tools_dir}"
        " --work=%t.run",
    ),
    # The tests of this folder once more, without a trace of it in lit's records.
    (
        "%nested_lit",
        f"{sys.executable} {sys.argv[0]} -a --skip-test-time-recording"
        f" {config.test_exec_root}",
    ),
    ("%utils", Utils),
    ("%{tools}", config.cu2x_tools_dir),
    ("%{path}", config.environment["PATH"]),
]

if os.path.exists("/usr/local/cuda/include/cuda_runtime.h"):
    config.available_features.add("cuda-toolkit")
# CUDA's assembler of PTX, and its library of functions.
if msl_ptx.missing() is None:
    config.available_features.add("ptxas")
config.gpu_missing = {Kind: run_on_gpu.missing(Kind) for Kind in run_on_gpu.KINDS}
for Kind, Reason in config.gpu_missing.items():
    if Reason is None:
        config.available_features.add(Kind + "-gpu")
# cu2x::blas was built, as cmake has found a library and its header.
if not config.openblas.endswith("NOTFOUND") and os.path.exists(
    os.path.join(config.cu2x_binary_root, "lib/libcu2xBLAS.a")
):
    config.available_features.add("openblas")
# Apple's C++ headers of Metal, to compile the Metal backend with.
if run_on_gpu.metal_cpp():
    config.environment["METAL_CPP_DIR"] = run_on_gpu.metal_cpp()
    config.available_features.add("metal-cpp")
if os.path.exists("/dev/full"):
    config.available_features.add("dev-full")
# Runs hooks of a git repository.
if shutil.which("pre-commit"):
    config.available_features.add("pre-commit")
# Runs a command with a terminal.
if shutil.which("script"):
    config.available_features.add("script")
# Root may read and write every file, whatever its permissions say, unless a
# command gives up the right to.
Unprivileged = "env"
if os.geteuid() == 0:
    Unprivileged = "setpriv --bounding-set=-dac_override,-dac_read_search"
if shutil.which(Unprivileged.split()[0]):
    config.available_features.add("permissions")
config.substitutions.append(("%unprivileged", Unprivileged))
