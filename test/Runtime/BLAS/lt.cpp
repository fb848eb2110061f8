// cuBLASLt: descriptions, the product in batches, and what may follow it, against
// plain loops.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t 2>&1 | FileCheck %s
#include "Device.h"
#include "cu2x/blaslt.h"
#include <algorithm>

constexpr int M = 5, N = 4, K = 3;

static double gelu(double X) {
  return 0.5 * X *
         (1 + std::tanh(0.79788456080286536 * (X + 0.044715 * X * X * X)));
}

template <class T>
static void set(cu2xblasLtMatmulDesc_t Desc,
                cu2xblasLtMatmulDescAttributes_t Name, T Value) {
  OK(cu2xblasLtMatmulDescSetAttribute(Desc, Name, &Value, sizeof(Value)));
}

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  cu2xblasLtHandle_t Handle;
  OK(cu2xblasLtCreate(&Handle));
  // D = A^T B, as matmul_forward of llm.c asks for it.
  std::vector<float> A = numbers(2 * K * M, 1), B = numbers(2 * K * N, 2),
                     Bias = numbers(M, 3), C = numbers(2 * M * N, 4);
  Device<float> DA(A), DB(B), DBias(Bias);
  cu2xblasLtMatmulDesc_t Desc;
  cu2xblasLtMatrixLayout_t LA, LB, LD;
  OK(cu2xblasLtMatmulDescCreate(&Desc, CU2XBLAS_COMPUTE_32F, CUDA_R_32F));
  set(Desc, CU2XBLASLT_MATMUL_DESC_TRANSA, CU2XBLAS_OP_T);
  set(Desc, CU2XBLASLT_MATMUL_DESC_BIAS_POINTER,
      static_cast<const float *>(DBias));
  OK(cu2xblasLtMatrixLayoutCreate(&LA, CUDA_R_32F, K, M, K));
  OK(cu2xblasLtMatrixLayoutCreate(&LB, CUDA_R_32F, K, N, K));
  OK(cu2xblasLtMatrixLayoutCreate(&LD, CUDA_R_32F, M, N, M));
  cu2xblasLtMatmulPreference_t Preference;
  size_t Workspace = 1 << 20;
  OK(cu2xblasLtMatmulPreferenceCreate(&Preference));
  OK(cu2xblasLtMatmulPreferenceSetAttribute(
      Preference, CU2XBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &Workspace,
      sizeof(Workspace)));
  cu2xblasLtMatmulHeuristicResult_t Found;
  int Count = 0;
  OK(cu2xblasLtMatmulAlgoGetHeuristic(Handle, Desc, LA, LB, LD, LD, Preference,
                                      1, &Found, &Count));
  std::printf("found %d\n", Count);
  // CHECK: found 1

  float Alpha = 0.5f, Beta = -2;
  auto Product = [&](int Index, bool WithBias) {
    std::vector<double> Want(M * N);
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I) {
        double Sum = 0;
        for (int L = 0; L != K; ++L)
          Sum += A[L + I * K + Index * K * M] * B[L + J * K + Index * K * N];
        Want[I + J * M] = 0.5 * Sum - 2 * C[I + J * M + Index * M * N] +
                          (WithBias ? Bias[I] : 0);
      }
    return Want;
  };
  auto Run = [&](cu2xblasLtEpilogue_t After, float *To) {
    set(Desc, CU2XBLASLT_MATMUL_DESC_EPILOGUE, After);
    OK(cu2xblasLtMatmul(Handle, Desc, &Alpha, DA, LA, DB, LB, &Beta, To, LD, To,
                        LD, &Found.algo, nullptr, 0, nullptr));
  };
  std::vector<double> Plain = Product(0, false), Biased = Product(0, true);
  Device<float> DC(C), DR(C), DG(C);
  Run(CU2XBLASLT_EPILOGUE_BIAS, DC);
  compare("bias", DC.get(), Biased);
  Run(CU2XBLASLT_EPILOGUE_RELU_BIAS, DR);
  std::vector<double> Want = Biased;
  for (double &Each : Want)
    Each = std::max(Each, 0.0);
  compare("relu", DR.get(), Want);
  // CHECK: bias ok
  // CHECK: relu ok

  // The activation keeps its input, which its gradient reads.
  Device<float> DAux(std::vector<float>(M * N));
  set(Desc, CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER,
      static_cast<float *>(DAux));
  set(Desc, CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, int64_t(M));
  Run(CU2XBLASLT_EPILOGUE_GELU_AUX_BIAS, DG);
  for (int I = 0; I != M * N; ++I)
    Want[I] = gelu(Biased[I]);
  compare("gelu", DG.get(), Want);
  compare("kept", DAux.get(), Biased);
  Device<float> DX(C);
  Run(CU2XBLASLT_EPILOGUE_DGELU, DX);
  for (int I = 0; I != M * N; ++I) {
    double H = 1e-5, X = Biased[I];
    Want[I] = Plain[I] * (gelu(X + H) - gelu(X - H)) / (2 * H);
  }
  compare("gradient of gelu", DX.get(), Want, 1e-3);
  // CHECK: gelu ok
  // CHECK: kept ok
  // CHECK: gradient of gelu ok

  Device<float> DS(std::vector<float>(M, 0));
  set(Desc, CU2XBLASLT_MATMUL_DESC_BIAS_POINTER, static_cast<float *>(DS));
  Device<float> DY(C);
  Run(CU2XBLASLT_EPILOGUE_BGRADB, DY);
  std::vector<double> Sums(N);
  for (int J = 0; J != N; ++J)
    for (int L = 0; L != K; ++L)
      Sums[J] += B[L + J * K];
  compare("sums of B", DS.get(), Sums);
  compare("its product", DY.get(), Plain);
  // CHECK: sums of B ok
  // CHECK: its product ok

  // Two of them, and half in.
  int32_t Two = 2;
  int64_t Strides[] = {K * M, K * N, M * N};
  cu2xblasLtMatrixLayout_t Layouts[] = {LA, LB, LD};
  for (int I = 0; I != 3; ++I) {
    OK(cu2xblasLtMatrixLayoutSetAttribute(
        Layouts[I], CU2XBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &Two, sizeof(Two)));
    OK(cu2xblasLtMatrixLayoutSetAttribute(
        Layouts[I], CU2XBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &Strides[I],
        sizeof(int64_t)));
  }
  Device<float> DZ(C);
  Run(CU2XBLASLT_EPILOGUE_DEFAULT, DZ);
  std::vector<double> Second = Product(1, false), Both = Plain;
  Both.insert(Both.end(), Second.begin(), Second.end());
  compare("batch", DZ.get(), Both);
  // CHECK: batch ok

  std::printf("%d\n",
              cu2xblasLtMatmulDescSetAttribute(
                  Desc, CU2XBLASLT_MATMUL_DESC_TRANSB, &Two, sizeof(char)));
  // CHECK: cu2x: cu2xblasLtMatmulDescSetAttribute: argument sizeInBytes is not valid
  // CHECK-NEXT: {{^}}7
  set(Desc, CU2XBLASLT_MATMUL_DESC_EPILOGUE, int32_t(12345));
  std::printf("%d\n", cu2xblasLtMatmulAlgoGetHeuristic(
                          Handle, Desc, LA, LB, LD, LD, Preference, 1, &Found,
                          &Count));
  // CHECK: cu2x: cu2xblasLtMatmulAlgoGetHeuristic: there is no epilogue of this kind here
  // CHECK-NEXT: {{^}}15
  set(Desc, CU2XBLASLT_MATMUL_DESC_EPILOGUE, CU2XBLASLT_EPILOGUE_DEFAULT);
  std::printf("%d\n", cu2xblasLtMatmul(Handle, Desc, &Alpha, DA, LB, DB, LA,
                                       &Beta, DZ, LD, DZ, LD, nullptr, nullptr,
                                       0, nullptr));
  // CHECK: cu2x: cu2xblasLtMatmul: argument a layout is not valid
  // CHECK-NEXT: {{^}}7
  OK(cu2xblasLtMatmulPreferenceDestroy(Preference));
  for (cu2xblasLtMatrixLayout_t Each : Layouts)
    OK(cu2xblasLtMatrixLayoutDestroy(Each));
  OK(cu2xblasLtMatmulDescDestroy(Desc));
  OK(cu2xblasLtDestroy(Handle));
}
