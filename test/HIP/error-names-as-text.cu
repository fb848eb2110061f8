// Names of error codes that are compared as text: HIP gives its own.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
// RUN: cu2x --target=hip %s --strings=names -o %t.names.hip --quiet 2>&1 | count 0
// RUN: grep 'hipGetErrorName(E), "hipErrorOutOfMemory"' %t.names.hip
// RUN: grep 'strncmp(Name, "hipError", 9)' %t.names.hip
// RUN: sed s/cudaGetErrorName/nameOf/ %s > %t.other.cu
// RUN: cu2x --target=hip %t.other.cu -n --quiet 2>&1 | count 0

extern "C" int strcmp(const char *, const char *);
const char *nameOf(cudaError_t);
bool isOutOfMemory(cudaError_t E) {
  // CHECK: :[[#@LINE+1]]:38: warning: string 'cudaErrorMemoryAllocation' is CUDA's name, and 'cudaGetErrorName' gives HIP's, 'hipErrorOutOfMemory' [CU2X8019 name-as-text]
  return strcmp(cudaGetErrorName(E), "cudaErrorMemoryAllocation") == 0;
  // CHECK: note: compare the codes instead of their names, or let '--strings=names' rename words in strings
}
bool isReady(const char *Name) {
  // CHECK: :[[#@LINE+1]]:25: warning: string 'cudaErrorNotReady' is {{.*}} [CU2X8019
  const char *Unready = "cudaErrorNotReady";
  return strcmp(Name, Unready) != 0;
}
extern "C" int strncmp(const char *, const char *, size_t);
bool isError(const char *Name) {
  // CHECK: :[[#@LINE+1]]:24: warning: string 'cudaError' is CUDA's name, and 'cudaGetErrorName' gives HIP's, 'hipError' [CU2X8019
  return strncmp(Name, "cudaError", 9) == 0;
}
// Words of a message.
// near miss CU2X8019 'cudaErrorMemoryAllocation': a word of a message, which
// nothing is compared with.
const char *Message = "cudaMalloc gave cudaErrorMemoryAllocation";
const char *Word = "cudaMalloc";
