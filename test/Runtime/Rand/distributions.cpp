// What is made of the bits. The normal numbers are those that cuRAND 10's device
// functions make of the same words (seed 1234, sequence 0, from the ninth number
// on for XORWOW); of the others mean and deviation are checked.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>%t.err | FileCheck %s
// RUN: FileCheck --check-prefix=NOTE %s < %t.err
// NOTE-DAG: note: cu2xrand: cuRAND's Poisson numbers are others
// NOTE-DAG: note: cu2xrand: {{.*}}kinds follow each other
#include "cu2x/rand.h"
#include <cmath>
#include <cstdio>
#include <vector>

template <class T>
static void moments(const char *What, const std::vector<T> &Of, double Mean,
                    double Deviation) {
  double Sum = 0, Squares = 0;
  for (T Each : Of)
    Sum += double(Each);
  double Average = Sum / double(Of.size());
  for (T Each : Of)
    Squares += (double(Each) - Average) * (double(Each) - Average);
  double Spread = std::sqrt(Squares / double(Of.size()));
  bool Good = std::fabs(Average - Mean) < 0.02 * Deviation &&
              std::fabs(Spread / Deviation - 1) < 0.02;
  std::printf("%s %s\n", What, Good ? "ok" : "DIFFERS");
  if (!Good)
    std::printf("  %g %g\n", Average, Spread);
}

int main() {
  cu2xrandGenerator_t X, P;
  cu2xrandCreateGeneratorHost(&X, CU2XRAND_RNG_PSEUDO_XORWOW);
  cu2xrandCreateGeneratorHost(&P, CU2XRAND_RNG_PSEUDO_PHILOX4_32_10);
  for (cu2xrandGenerator_t G : {X, P}) {
    cu2xrandSetGeneratorOrdering(G, CU2XRAND_ORDERING_PSEUDO_LEGACY);
    cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  }
  float Pair[4];
  cu2xrandSetGeneratorOffset(X, 8 * 4096);
  cu2xrandGenerateNormal(X, Pair, 4, 0, 1);
  std::printf("normal %.4f %.4f\n", Pair[0], Pair[1]);
  // CHECK: normal 1.1512 -1.0381
  cu2xrandSetPseudoRandomGeneratorSeed(X, 1234);
  cu2xrandSetGeneratorOffset(X, 0);

  constexpr size_t N = 40000;
  std::vector<float> F(N);
  std::vector<double> D(N);
  std::vector<unsigned> U(N);
  for (cu2xrandGenerator_t G : {X, P}) {
    cu2xrandGenerateUniform(G, F.data(), N);
    moments("uniform", F, 0.5, std::sqrt(1 / 12.0));
    cu2xrandGenerateUniformDouble(G, D.data(), N);
    moments("uniform double", D, 0.5, std::sqrt(1 / 12.0));
    cu2xrandGenerateNormal(G, F.data(), N, 10, 3);
    moments("normal", F, 10, 3);
    cu2xrandGenerateNormalDouble(G, D.data(), N, 10, 3);
    moments("normal double", D, 10, 3);
    cu2xrandGenerateLogNormal(G, F.data(), N, 1, 0.5f);
    for (float &Each : F)
      Each = std::log(Each);
    moments("log of log-normal", F, 1, 0.5);
    cu2xrandGenerateLogNormalDouble(G, D.data(), N, 1, 0.5);
    for (double &Each : D)
      Each = std::log(Each);
    moments("log of log-normal double", D, 1, 0.5);
    cu2xrandGeneratePoisson(G, U.data(), N, 6.25);
    moments("poisson", U, 6.25, 2.5);
    cu2xrandGeneratePoisson(G, U.data(), N / 8, 900);
    U.resize(N / 8);
    moments("poisson of many", U, 900, 30);
    U.resize(N);
    // CHECK-COUNT-8: ok
    // CHECK-COUNT-8: ok
    // CHECK-NOT: DIFFERS
  }
  cu2xrandDestroyGenerator(X);
  cu2xrandDestroyGenerator(P);
}
