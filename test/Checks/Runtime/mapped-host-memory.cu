// Memory of the host that kernels use. Page-locked memory alone is not.
// RUN: cu2x --check --checks=-*,CU2X8009 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8009
// RUN: cu2x --check --checks=-*,CU2X8009 --quiet --target=metal %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8009
void right(void **P) {
  // near miss CU2X8009 'cudaHostAlloc': it is page-locked for copies, and no
  // kernel is given it.
  cudaHostAlloc(P, 4, cudaHostAllocPortable);
  cudaMallocHost(P, 4);
}
void wrong(void **P) {
  // CHECK: :[[#@LINE+1]]:3: remark: 'cudaHostAlloc' gives kernels memory of the host, which AMD GPUs do not cache by default [CU2X8009 mapped-host-memory]
  cudaHostAlloc(P, 4, cudaHostAllocMapped | cudaHostAllocPortable);
  // CHECK: note: give it 'hipHostMallocNonCoherent' where the host does not look at it while a kernel runs; Metal: use shared storage
  cudaHostGetDevicePointer(P, *P, 0);
}
