// Reads of surfaces that give their value, which HIP has with a pointer only;
// references to surfaces, which it does not have.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: sed '/Reference;/d;/SurfaceType/d;/READ/d;/typeOf/d' %t.hip > %t.known.hip
// RUN: %hip_check %t.known.hip

// MSG: :[[#@LINE+1]]:1: warning: type 'surface' has no HIP counterpart [CU2X5019
surface<void, 2> Reference;

__global__ void read(float *P, uchar4 *Q, cudaSurfaceObject_t S) {
  // CHECK: P[0] = ([&] { float SurfaceValue; surf2Dread(&SurfaceValue, S, 4, 1); return SurfaceValue; }());
  P[0] = surf2Dread<float>(S, 4, 1);
  // CHECK: Q[([&] { int SurfaceValue; surf1Dread(&SurfaceValue, S, 4); return SurfaceValue; }())] =
  Q[surf1Dread<int>(S, 4)] =
      // CHECK: ([&] { uchar4 SurfaceValue; surf2DLayeredread(&SurfaceValue, S, 4, 1, 2); return SurfaceValue; }());
      // MSG: :[[#@LINE+1]]:7: warning: 'surf2DLayeredread' becomes 'surf2DLayeredread', {{.*}} [CU2X7015
      surf2DLayeredread<uchar4>(S, 4, 1, 2);
}
template <class T> __global__ void readAny(T *P, cudaSurfaceObject_t S) {
  // CHECK: P[0] = ([&] { T SurfaceValue; surf3Dread(&SurfaceValue, S, 4, 1, 1); return SurfaceValue; }());
  P[0] = surf3Dread<T>(S, 4, 1, 1);
}
// MSG: :[[#@LINE+1]]:90: warning: arguments of 'surf2Dread' are not translated: HIP's function writes the value to a pointer [CU2X7020
template <class T, class SurfaceType> __global__ void any(T *P, SurfaceType S) { P[0] =  surf2Dread<T>(SurfaceType(S), 4, 1); }

template <class T> using Texel = T;
__global__ void readNested(float *P, cudaSurfaceObject_t S) {
  // CHECK: P[0] = ([&] { Texel<Texel<float>> SurfaceValue; surf2Dread(&SurfaceValue, S, 4, 1); return SurfaceValue; }());
  P[0] = surf2Dread<Texel<Texel<float>>>(S, 4, 1);
  // CHECK: Texel<float> Inside{([&] { Texel<float> SurfaceValue; surf1Dread(&SurfaceValue, S, 4); return SurfaceValue; }())};
  Texel<float> Inside{surf1Dread<Texel<float>>(S, 4)};
  P[1] = Inside;
}
// No lambda stands where nothing is evaluated.
// MSG: :[[#@LINE+1]]:79: warning: arguments of 'surf2Dread' are not translated: HIP's function writes the value to a pointer [CU2X7020
__global__ void typeOf(float *P, cudaSurfaceObject_t S) { decltype(           surf2Dread<float>(S, 4, 1)) Value = P[0]; P[1] = Value; }
// MSG: :[[#@LINE+1]]:14: warning: arguments of 'surf2Dread' are not translated: {{.*}} [CU2X7020
#define READ surf2Dread
__global__ void byMacro(float *P, cudaSurfaceObject_t S) { P[0] = READ<float>(S, 4, 1); }

// HIP has this form, and a name of the program's is its own.
__global__ void near(float *P, cudaSurfaceObject_t S) {
  // CHECK: surf2Dread(P, S, 4, 1);
  surf2Dread(P, S, 4, 1);
  // CHECK: surf2Dread<float>(&P[1], S, 4, 1);
  surf2Dread<float>(&P[1], S, 4, 1);
}
#define READ_TO(P, S, X) surf2Dread(P, S, X, 1)
#define READ_AS(T, P, S, X) surf2Dread<T>(P, S, X, 1)
#define POINTED surf2Dread
__global__ void nearByMacro(float *P, int *Q, cudaSurfaceObject_t S) {
  READ_TO(P, S, 4);
  READ_TO(Q, S, 4);
  READ_AS(float, P, S, 4);
  READ_AS(int, &Q[1], S, 4);
  POINTED(P, S, 4, 1);
  P[1] = sizeof(float) + P[sizeof P];
}
#if 0
void unseen() { draw(surface); }
#endif
