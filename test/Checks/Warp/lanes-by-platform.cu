// A number of lanes that the preprocessor chooses is no 32: a constant and a macro
// that are there twice, and a function with `#if`. One that is the same everywhere
// is, whatever comments, local variables and parameters say.
// RUN: cu2x --check --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=CU2X1006
#ifdef USE_ROCM
constexpr int LanesByValue = 64;
#define LANES_BY_MACRO 64
#else
constexpr int LanesByValue = 32;
#define LANES_BY_MACRO 32
#endif
constexpr int LanesEverywhere = 32;
#ifdef USE_ROCM
// LanesEverywhere = 64, #define LANES_IN_TEXT 64
inline int local() {
  int LanesEverywhere = 64;
  return LanesEverywhere;
}
inline int parameter(int LanesEverywhere = 64) { return LanesEverywhere; }
const char *Text = "LanesEverywhere = 64";
#endif
#define LANES_IN_TEXT 32
/*
#define LANES_IN_TEXT 64
*/

__host__ __device__ constexpr int lanesByFunction() {
#ifdef USE_ROCM
  return 64;
#else
  return 32;
#endif
}

__global__ void kernel(int *V) {
  constexpr int Lanes = lanesByFunction();
  int T = threadIdx.x;
  int Any = __any_sync(0xffffffff, V[T]);
  // near miss CU2X1006 'T /': the number is another one where the preprocessor
  // knows ROCm.
  V[T / LanesByValue] = Any;
  V[T / LANES_BY_MACRO] = Any;
  V[T / Lanes] = Any;
  // CHECK: :[[#@LINE+1]]:5: warning: 'T / LanesEverywhere' takes a warp for 32 lanes, but '__any_sync' here goes by the wave, which has 64 lanes on some GPUs [CU2X1006
  V[T / LanesEverywhere] = Any;
  // CHECK: note: compute with 'warpSize', or keep groups of 32 lanes: the width 32 for shuffles, and ballots shifted to the lane's half of the wave
  // CHECK: :[[#@LINE+1]]:5: warning: 'T / LANES_IN_TEXT' {{.*}} [CU2X1006
  V[T / LANES_IN_TEXT] = Any;
}
