// What an initializer of a member of an anonymous struct or union cannot become.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
__device__ int next(int &I) { return ++I; }

struct Ordered {
  union {
    int a;
    float b;
  };
  int c;
  // CHECK: :[[#@LINE+1]]:31: warning: the initializer of a member of an anonymous struct or union in front of others, where their order may matter, cannot be written in Metal [CU2X6030 metal-construct]
  __device__ Ordered(int q) : a(next(q)), c(q) {}
};
struct Lists {
  union {
    int v[2];
    float b;
  };
  // CHECK: :[[#@LINE+1]]:24: warning: an initializer of a member of an anonymous struct or union that is no number or pointer cannot be written in Metal [CU2X6030 metal-construct]
  __device__ Lists() : v{1, 2} {}
};
struct Changing {
  union {
    volatile int a;
    float b;
  };
  // CHECK: :[[#@LINE+1]]:32: warning: an initializer of a volatile member of an anonymous struct or union cannot be written in Metal [CU2X6030 metal-construct]
  __device__ Changing(int q) : a(q) {}
};
struct Plain {
  union {
    int a = 5;
    float b;
  };
};
struct Right {
  int c;
  union {
    int a;
    float b;
  };
  // near miss CU2X6030 'next(q)': the order is that of the text.
  __device__ Right(int q) : c(next(q)), a(q) {}
};

__global__ void ordered(Ordered *O) { O[0] = Ordered(1); }
__global__ void lists(Lists *L) { L[0] = Lists(); }
__global__ void changing(Changing *C) { C[0] = Changing(1); }
__global__ void plain(Plain *P) {
  // Not refused: a list has the default of the anonymous member.
  P[0] = Plain();
}
__global__ void right(Right *R) {
  R[0] = Right(1);
}
