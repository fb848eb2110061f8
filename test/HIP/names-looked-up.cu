// Names that a program looks up at run time are CUDA's: reported, or renamed on
// request. So is a program that stands in for CUDA's library.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: FileCheck %s < %t.log --implicit-check-not=remark: --implicit-check-not=warning:
// RUN: %exits 3 cu2x %s --quiet --strings=names -- | FileCheck %s --check-prefix=RENAMED
extern "C" void *dlsym(void *, const char *);
extern "C" cudaError_t cudaMalloc(void **P, size_t N) {
  // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: remark: string names 'cudaMalloc', which is 'hipMalloc' in HIP; it is left as it is [CU2X6022
  // RENAMED: dlsym((void *)-1, "hipMalloc");
  auto Real = dlsym((void *)-1, "cudaMalloc");
  return ((cudaError_t (*)(void **, size_t))Real)(P, N);
}
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: remark: string names 'cuGetExportTable', which has no HIP counterpart; it is left as it is [CU2X6022
void *Table = dlsym(nullptr, ("cuGetExportTable"));
const char *Said = "cudaMalloc";
void print(const char *, void *);
void tell() { print("cudaFree", dlsym(nullptr, "malloc")); }
