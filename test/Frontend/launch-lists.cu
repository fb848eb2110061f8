// Checks see all numbers of a list in a launch, also in macros and instances.
// RUN: cu2x --check %s --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
template <class T> __global__ void kernel(T *P) { P[threadIdx.x] = 1; }
#define LAUNCH(x) kernel<<<{1}, {x, 600}>>>(P)
template <class T> void launch(T *P, int N) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a block of 1200 threads {{.*}}[CU2X3004
  kernel<T><<<{N, 7}, {2, 600}>>>(P);
}
struct Size {
  unsigned N;
  operator unsigned() const { return N; }
};
void launches(int *P, short N, Size X) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a block of 2048 threads {{.*}}[CU2X3004
  kernel<<<1, {2, 1024}>>>(P);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a block of 3072 threads {{.*}}[CU2X3004
  kernel<<<{N, N}, {1024, 1, 3}>>>(P);
  // near miss CU2X3004 'kernel<<<': as many as a block may have.
  kernel<<<{2048, 2048}, {2, 512}>>>(P);
  kernel<<<1, {}>>>(P);
  // near miss CU2X3004 'kernel<<<1, {': an object may be 1, with which 1024 are left.
  kernel<<<1, {X, 512, 2}>>>(P);
  LAUNCH(1);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a block of 1800 threads {{.*}}[CU2X3004
  LAUNCH(3);
  launch(P, 5);
}
