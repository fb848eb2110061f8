// min and max keep the type CUDA computes in: HIP's host functions take int
// alone, and its device functions mix types as double.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: %hip_check %t.hip

// CHECK: #include <algorithm>
namespace mine {
inline float max(float A, float B) { return A > B ? A : B; }
} // namespace mine

double host(int I, unsigned U, long long L, float F, double D, size_t Z) {
  // CHECK: int A = min(I, 3) + max(I, I);
  int A = min(I, 3) + max(I, I);
  // CHECK: unsigned B = std::max<unsigned int>(I, U) + std::min<unsigned int>(U, U);
  unsigned B = max(I, U) + min(U, U);
  // CHECK: long long C = std::max<long long>(L, L);
  long long C = max(L, L);
  // CHECK: float E = std::fmax(F, 1.0f) + mine::max(F, F);
  float E = max(F, 1.0f) + mine::max(F, F);
  // CHECK: return A + B + C + E + std::fmin(F, D) + std::max<unsigned long>(Z, Z);
  return A + B + C + E + min(F, D) + max(Z, Z);
}

template <class T> T clamp(T V, T High) {
  // SAID: :[[#@LINE+1]]:10: warning: 'min' of these types may compute in another type in HIP [CU2X5024 min-max-types]
  return min(V, High);
  // SAID: note: name the type that CUDA computes in: by casts, or on the host as in 'std::max<T>(a, b)'
}
template <class T> __device__ T deviceClamp(T V, T High) {
  // near miss CU2X5024 'min(V, High)': HIP has the function of the device for
  // each type.
  return min(V, High);
}

// Members of a template that are int for all of its arguments; one that is not, and
// a template that is another one for some.
template <class T> struct Weight {
  int Hidden;
  short Inner;
  T Scale;
};
template <class T> struct Other {
  int Hidden;
};
template <> struct Other<float> {
  float Hidden;
};
template <class T>
int widest(const Weight<T> &W, const Other<T> &O, int N) {
  int A = max(W.Hidden, W.Inner) + min(N + W.Hidden, 2 * (W.Inner - 1));
  // SAID: :[[#@LINE+1]]:11: warning: 'max' of these types {{.*}} [CU2X5024
  int B = max(W.Hidden, W.Scale);
  // SAID: :[[#@LINE+1]]:18: warning: 'max' of these types {{.*}} [CU2X5024
  return A + B + max(O.Hidden, N);
}

__device__ float device(int I, unsigned U, float F) {
  // CHECK: F = max(F, 1.0f) + min(U, U) + min(I, 4);
  F = max(F, 1.0f) + min(U, U) + min(I, 4);
  // CHECK: return F + min(static_cast<unsigned int>(I - 1), U);
  return F + min(I - 1, U);
}
