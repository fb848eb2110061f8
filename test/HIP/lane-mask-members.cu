// Masks that lists, constructors and initialisers of members take: with 64 bits
// nothing is lost, with 32 it is said.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// Clang refuses to narrow a value in a list.
// RUN: sed '/^__global__ void half/,/^}/d' %t.hip > %t.whole.hip
// RUN: %hip_check %t.whole.hip

struct Wide {
  unsigned long long Bits;
};
struct Both {
  unsigned long long Bits;
  unsigned Low;
};
struct Made {
  unsigned long long Bits;
  __device__ Made(unsigned long long Bits) : Bits(Bits) {}
};
struct Cut {
  unsigned Bits;
  __device__ Cut(unsigned Bits) : Bits(Bits) {}
};
struct HasMade {
  Made M;
};
struct HasCut {
  Cut C;
};
template <class T> struct Of {
  T Bits;
};
__global__ void whole(unsigned long long *Out) {
  Wide A{__activemask()}, B = {__activemask()}, C{.Bits = __activemask()};
  Wide D[2] = {{__activemask()}, {3}}, E[2] = {__activemask(), 3};
  Made F{__activemask()}, G(__activemask());
  HasMade H{__activemask()}, I{{__activemask()}};
  Of<unsigned long long> J{__activemask()};
  A = {__activemask()};
  Out[0] = A.Bits + B.Bits + C.Bits + D[0].Bits + E[0].Bits + F.Bits + G.Bits +
           H.M.Bits + I.M.Bits + J.Bits + Wide{__activemask()}.Bits;
}
__global__ void half(unsigned long long *Out) {
  // CHECK: :[[#@LINE+1]]:26: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  Both A{__activemask(), __activemask()};
  // CHECK: :[[#@LINE+1]]:28: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  Both B{.Bits = 0, .Low = __activemask()};
  // CHECK: :[[#@LINE+2]]:9: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  // CHECK: :[[#@LINE+1]]:28: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  Cut C(__activemask()), D{__activemask()};
  // CHECK: :[[#@LINE+1]]:11: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  Cut E = __activemask();
  // CHECK: :[[#@LINE+2]]:12: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  // CHECK: :[[#@LINE+1]]:32: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  HasCut F{__activemask()}, G{{__activemask()}};
  // CHECK: :[[#@LINE+1]]:18: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  Of<unsigned> H{__activemask()};
  Out[0] = A.Low + B.Low + C.Bits + D.Bits + E.Bits + F.C.Bits + G.C.Bits +
           H.Bits;
}
struct Held {
  // CHECK: :[[#@LINE+1]]:20: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  unsigned First = __activemask();
  unsigned long long Second = __activemask();
  unsigned Third;
  unsigned long long Fourth;
  // CHECK: :[[#@LINE+1]]:29: warning: 64-bit lane mask is truncated {{.*}} [CU2X1002
  __device__ Held() : Third(__activemask()), Fourth(__activemask()) {}
};
__global__ void held(unsigned long long *Out) {
  Held H;
  Out[0] = H.First + H.Second + H.Third + H.Fourth;
}
