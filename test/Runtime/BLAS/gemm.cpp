// Products in all transpositions, alone and in batches, with numbers on the host
// and on the device, in float, double, half and bfloat16.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
// CHECK-NOT: DIFFERS
// CHECK: S NN ok
// CHECK: S NT ok
// CHECK: S TN ok
// CHECK: S TT ok
// CHECK: D CC ok
// CHECK: S beta 0 ok
// CHECK: S strided ok
// CHECK: S batched ok
// CHECK: S device scalars ok
// CHECK: H ok
// CHECK: H strided ok
// CHECK: half to float ok
// CHECK: bfloat to float ok
// CHECK: bfloat ok
// CHECK: Ex double ok
// CHECK-NOT: DIFFERS
#include "Device.h"

constexpr int M = 5, N = 4, K = 3, LD = 6, Size = LD * LD;

// C = 0.5 * op(A) * op(B) - 2 * C.
template <class T, class U>
std::vector<double> product(const std::vector<T> &A, const std::vector<T> &B,
                            const std::vector<U> &C, bool TA, bool TB,
                            double Beta = -2) {
  std::vector<double> Want(C.begin(), C.end());
  for (int J = 0; J != N; ++J)
    for (int I = 0; I != M; ++I) {
      double Sum = 0;
      for (int L = 0; L != K; ++L)
        Sum += double(TA ? A[L + I * LD] : A[I + L * LD]) *
               double(TB ? B[J + L * LD] : B[L + J * LD]);
      Want[I + J * LD] =
          0.5 * Sum + (Beta != 0 ? Beta * double(C[I + J * LD]) : 0);
    }
  return Want;
}

int main() {
  cu2xblasHandle_t Handle;
  OK(cu2xblasCreate(&Handle));
  OK(cu2xblasSetMathMode(Handle, CU2XBLAS_TENSOR_OP_MATH));
  std::vector<float> A = numbers(3 * Size, 1), B = numbers(3 * Size, 2),
                     C = numbers(3 * Size, 3);
  Device<float> DA(A), DB(B);
  float Alpha = 0.5f, Beta = -2, Zero = 0;
  auto Op = [](bool T) { return T ? CU2XBLAS_OP_T : CU2XBLAS_OP_N; };

  const char *Names[] = {"S NN", "S NT", "S TN", "S TT"};
  for (int I = 0; I != 4; ++I) {
    Device<float> DC(C);
    OK(cu2xblasSgemm(Handle, Op(I & 2), Op(I & 1), M, N, K, &Alpha, DA, LD, DB,
                     LD, &Beta, DC, LD));
    compare(Names[I], DC.get(), product(A, B, C, I & 2, I & 1));
  }
  {
    std::vector<double> A2 = numbers<double>(Size, 4), B2(Size, 1), C2(Size, 2);
    Device<double> DA2(A2), DB2(B2), DC2(C2);
    double Alpha2 = 0.5, Beta2 = -2;
    OK(cu2xblasDgemm(Handle, CU2XBLAS_OP_C, CU2XBLAS_OP_C, M, N, K, &Alpha2,
                     DA2, LD, DB2, LD, &Beta2, DC2, LD));
    compare("D CC", DC2.get(), product(A2, B2, C2, true, true));
  }
  {
    Device<float> DC(std::vector<float>(Size, NAN));
    OK(cu2xblasSgemm(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, &Alpha, DA,
                     LD, DB, LD, &Zero, DC, LD));
    std::vector<float> Got = DC.get(), Part(LD * N), Want(LD * N);
    std::vector<double> All = product(A, B, C, false, false, 0);
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I) {
        Part[I + J * LD] = Got[I + J * LD];
        Want[I + J * LD] = float(All[I + J * LD]);
      }
    compare("S beta 0", Part, Want);
  }
  std::vector<double> Three;
  for (int I = 0; I != 3; ++I) {
    auto At = [&](const std::vector<float> &V) {
      return std::vector<float>(V.begin() + I * Size,
                                V.begin() + (I + 1) * Size);
    };
    std::vector<double> Each = product(At(A), At(B), At(C), false, true);
    Three.insert(Three.end(), Each.begin(), Each.end());
  }
  {
    Device<float> DC(C);
    OK(cu2xblasSgemmStridedBatched(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_T, M, N,
                                   K, &Alpha, DA, LD, Size, DB, LD, Size, &Beta,
                                   DC, LD, Size, 3));
    compare("S strided", DC.get(), Three);
  }
  {
    Device<float> DC(C);
    Device<const float *> LA({DA, DA + Size, DA + 2 * Size}),
        LB({DB, DB + Size, DB + 2 * Size});
    Device<float *> LC({DC, DC + Size, DC + 2 * Size});
    OK(cu2xblasSgemmBatched(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_T, M, N, K,
                            &Alpha, LA, LD, LB, LD, &Beta, LC, LD, 3));
    compare("S batched", DC.get(), Three);
  }
  {
    Device<float> DC(C), Scalars({0.5f, -2});
    OK(cu2xblasSetPointerMode(Handle, CU2XBLAS_POINTER_MODE_DEVICE));
    OK(cu2xblasSgemm(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, Scalars, DA,
                     LD, DB, LD, Scalars + 1, DC, LD));
    OK(cu2xblasSetPointerMode(Handle, CU2XBLAS_POINTER_MODE_HOST));
    compare("S device scalars", DC.get(), product(A, B, C, false, false));
  }

  std::vector<__half> HA = numbers<__half>(Size, 1),
                      HB = numbers<__half>(Size, 2),
                      HC = numbers<__half>(Size, 3);
  Device<__half> DHA(HA), DHB(HB);
  __half HAlpha = 0.5f, HBeta = -2.0f;
  {
    Device<__half> DC(HC);
    OK(cu2xblasHgemm(Handle, CU2XBLAS_OP_T, CU2XBLAS_OP_N, M, N, K, &HAlpha,
                     DHA, LD, DHB, LD, &HBeta, DC, LD));
    compare("H", DC.get(), product(HA, HB, HC, true, false), 0.02);
  }
  {
    Device<__half> DC(HC);
    OK(cu2xblasHgemmStridedBatched(Handle, CU2XBLAS_OP_T, CU2XBLAS_OP_N, M, N,
                                   K, &HAlpha, DHA, LD, 0, DHB, LD, 0, &HBeta,
                                   DC, LD, Size, 1));
    compare("H strided", DC.get(), product(HA, HB, HC, true, false), 0.02);
  }
  {
    Device<float> DC(C);
    OK(cu2xblasSgemmEx(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, &Alpha,
                       DHA, CUDA_R_16F, LD, DHB, CUDA_R_16F, LD, &Beta, DC,
                       CUDA_R_32F, LD));
    compare("half to float", DC.get(), product(HA, HB, C, false, false));
  }
  std::vector<__nv_bfloat16> BA = numbers<__nv_bfloat16>(Size, 1),
                             BB = numbers<__nv_bfloat16>(Size, 2),
                             BC = numbers<__nv_bfloat16>(Size, 3);
  Device<__nv_bfloat16> DBA(BA), DBB(BB);
  {
    Device<float> DC(C);
    OK(cu2xblasGemmEx(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, &Alpha,
                      DBA, CUDA_R_16BF, LD, DBB, CUDA_R_16BF, LD, &Beta, DC,
                      CUDA_R_32F, LD, CU2XBLAS_COMPUTE_32F,
                      CU2XBLAS_GEMM_DEFAULT));
    compare("bfloat to float", DC.get(), product(BA, BB, C, false, false));
  }
  {
    Device<__nv_bfloat16> DC(BC);
    OK(cu2xblasGemmStridedBatchedEx(
        Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, &Alpha, DBA, CUDA_R_16BF,
        LD, Size, DBB, CUDA_R_16BF, LD, Size, &Beta, DC, CUDA_R_16BF, LD, Size,
        1, CU2XBLAS_COMPUTE_32F_FAST_16BF, CU2XBLAS_GEMM_DEFAULT_TENSOR_OP));
    compare("bfloat", DC.get(), product(BA, BB, BC, false, false), 0.1);
  }
  {
    std::vector<double> V(Size, 2);
    Device<double> DV(V), DC(V);
    double Alpha2 = 0.5, Beta2 = -2;
    OK(cu2xblasGemmEx(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, M, N, K, &Alpha2,
                      DV, CUDA_R_64F, LD, DV, CUDA_R_64F, LD, &Beta2, DC,
                      CUDA_R_64F, LD, CU2XBLAS_COMPUTE_64F,
                      CU2XBLAS_GEMM_DEFAULT));
    compare("Ex double", DC.get(), product(V, V, V, false, false));
  }
  OK(cu2xblasDestroy(Handle));
}
