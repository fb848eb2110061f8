// The HIP name of a row: explicit, by rule, or the same.

// RUN: cu2x-tblgen -gen-api-table -I %S/../../include %s | FileCheck %s

include "cu2x/API/API.td"
def Lib : Library<"lib"> {
  let Prefixes = [
    Rename<"cuda", "hip">,
    CamelRename<"cudaDevAttr", "hipAttribute">,
    CamelRename<"CU_", "hip">
  ];
  let Suffixes = [Rename<"_v2", "">];
}
let Library = Lib in {
// CHECK: {"CU_MAX_PITCH", 12}, {"hipMaxPitch", 11}
def CU_MAX_PITCH : Macro;
// CHECK: {"cudaDevAttrClock_rate", 21}, {"hipAttributeClockRate", 21}
def cudaDevAttrClock_rate : Macro;
// CHECK: {"cudaFree", 8}, {"hipFree", 7}
def cudaFree : Function;
// CHECK: {"cudaGone", 8}, {"", 0}, {"use hipHere", 11}, Kind::Function, Library::Lib, FlagUnsupported
def cudaGone : Function, Unsupported<"use hipHere">;
// CHECK: {"cudaMallocHost", 14}, {"hipHostMalloc", 13}
def cudaMallocHost : Function, As<"hipHostMalloc">;
// CHECK: {"cudaNew_v2", 10}, {"hipNew", 6}
def cudaNew_v2 : Function;
let Suffixes = [Rename<"", "_w">] in
// CHECK: {"cudaWide", 8}, {"hipWide_w", 9}
def cudaWide : Function;
// CHECK: {"sinf", 4}, {"sinf", 4}, {"", 0}, Kind::DeviceFunction, Library::Lib, 0, {{[{][{]}}11, 2}, {}, {12, 2, 1}, {}}, {{[{][{]}}6, 3}, {}, {}, {7, 0}}
def sinf : DeviceFunction, CUDA<added = "11.2", removed = "12.2.1">, HIP<"6.3">,
  HIPChanged<"7.0">;
}
