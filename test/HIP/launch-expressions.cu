// hipLaunchKernelGGL is a statement: a launch that is an operand stays as it is.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=remark: < %t.log
// RUN: %hip_check %t.hip
__global__ void kernel(int *) {}
__global__ void none() {}
void done();
#define STATEMENT(...) __VA_ARGS__; done()
#define OPERAND(...) (__VA_ARGS__)
template <class Q> struct Holder {
  static void go() {
    // CHECK: hipLaunchKernelGGL(HIP_KERNEL_NAME(Q::template kernel<4>), dim3(1), dim3(2), 0, 0);
    Q::template kernel<4><<<1, 2>>>();
  }
};
void launch(int *P, int N) {
  // SAID: :[[#@LINE+2]]:7: remark: kernel launch is part of an expression{{.*}}CU2X6006
  // CHECK: none<<<1, 2>>>(), done();
  none<<<1, 2>>>(), done();
  // SAID: :[[#@LINE+2]]:15: remark: {{.*}}CU2X6006
  // CHECK: done(), none<<<1, 2>>>();
  done(), none<<<1, 2>>>();
  // SAID: :[[#@LINE+3]]:11: remark: {{.*}}CU2X6006
  // SAID: :[[#@LINE+2]]:32: remark: {{.*}}CU2X6006
  // CHECK: N ? none<<<1, 2>>>() : kernel<<<1, 2>>>(P);
  N ? none<<<1, 2>>>() : kernel<<<1, 2>>>(P);
  // SAID: :[[#@LINE+2]]:13: remark: {{.*}}CU2X6006
  // CHECK: (void)none<<<1, 2>>>();
  (void)none<<<1, 2>>>();
  // SAID: :[[#@LINE+2]]:17: remark: {{.*}}CU2X6006
  // CHECK: for (; N; none<<<1, 2>>>())
  for (; N; none<<<1, 2>>>())
    --N;
  // SAID: :[[#@LINE+2]]:15: remark: {{.*}}CU2X6006
  // CHECK: OPERAND(none<<<1, 2>>>());
  OPERAND(none<<<1, 2>>>());
  // CHECK: STATEMENT(hipLaunchKernelGGL(none, dim3(1), dim3(2), 0, 0));
  STATEMENT(none<<<1, 2>>>());
  // CHECK: if (N) hipLaunchKernelGGL(none, {{.*}}); else hipLaunchKernelGGL(kernel, {{.*}}, P);
  if (N) none<<<1, 2>>>(); else kernel<<<1, 2>>>(P);
  // CHECK: for (; N < 3; ++N) hipLaunchKernelGGL(none,
  for (; N < 3; ++N) none<<<1, 2>>>();
  // CHECK: case 1: hipLaunchKernelGGL(none, {{.*}}); break; default: hipLaunchKernelGGL(none,
  switch (N) { case 1: none<<<1, 2>>>(); break; default: none<<<1, 2>>>(); }
  // CHECK: label: hipLaunchKernelGGL(::none,
label: ::none<<<1, 2>>>();
  // CHECK: [&] { hipLaunchKernelGGL(kernel, dim3(1), dim3(2), 0, 0, P); }
  auto Later = [&] { kernel<<<1, 2>>>(P); };
  // SAID: :[[#@LINE+2]]:14: remark: {{.*}}CU2X6006
  // CHECK: return none<<<1, 2>>>();
  return none<<<1, 2>>>();
}
#ifdef NEVER
void unseen(int *P, int N) {
  // SAID: :[[#@LINE+3]]:11: remark: {{.*}}CU2X6006
  // SAID: :[[#@LINE+2]]:32: remark: {{.*}}CU2X6006
  // CHECK: N ? none<<<1, 2>>>() : kernel<<<1, 2>>>(P);
  N ? none<<<1, 2>>>() : kernel<<<1, 2>>>(P);
  // CHECK: if (N) hipLaunchKernelGGL(none, {{.*}}); else hipLaunchKernelGGL(kernel,
  if (N) none<<<1, 2>>>(); else kernel<<<1, 2>>>(P);
  // CHECK: switch (N) { case 1: hipLaunchKernelGGL(none, {{.*}}); break; default: hipLaunchKernelGGL(none,
  switch (N) { case 1: none<<<1, 2>>>(); break; default: none<<<1, 2>>>(); }
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: remark: {{.*}}CU2X6006
  return none<<<1, 2>>>();
}
#endif
