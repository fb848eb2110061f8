// Places that cut a 64-bit mask to 32 bits without a compiler's word.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

struct Record {
  unsigned Field;
};
// The numbers that are stored are of the whole wave.
// CHECK: :[[#@LINE+1]]:46: warning: {{.*}}[CU2X1015
__device__ int count(unsigned Bits) { return __popc(Bits); }
__device__ int wide(unsigned long long Bits) { return Bits != 0; }
__global__ void narrow(int *Out, Record *R) {
  // `wide` asks whether any lane of the wave is so.
  // CHECK: :[[#@LINE+1]]:19: warning: {{.*}}[CU2X1015
  unsigned Mask = __ballot_sync(0xffffffff, Out[0]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Out[1] = count(Mask);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Out[2] = count(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  R->Field = Mask;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  R->Field = Out[0] ? __ballot_sync(0xffffffff, 1) : 0;
  // CHECK: :[[#@LINE+2]]:12: warning: {{.*}}[CU2X1015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Out[3] = __popc((unsigned)__ballot_sync(0xffffffff, 1));
  // CHECK: :[[#@LINE+2]]:12: warning: {{.*}}[CU2X1015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Out[4] = __popc(static_cast<unsigned>(__ballot_sync(0xffffffff, 1)));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Record Made = {__activemask()};
  Out[5] = wide(Mask) + wide(__activemask()) + Made.Field;
}
