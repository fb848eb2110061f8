//===- LtMatmul.cpp - The product of cuBLASLt -----------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// D = epilogue(alpha * op(A) * op(B) + beta * C), in float or double, rounded
// once where D, the kept matrix and gradients are stored.
//
//===----------------------------------------------------------------------===//

#include "CBLAS.h"
#include "LtDescriptions.h"
#include "Numbers.h"
#include <cmath>
#include <cstring>
#include <vector>

using namespace cu2x::blas;

namespace {

/// What an epilogue does, one row for each that exists here.
struct Epilogue {
  int Name;
  bool HasBias, IsReLU, IsGELU, KeepsInput, IsGELUGradient;
  /// Writes the sum of D's rows, of op(A)'s rows or of op(B)'s columns.
  bool SumsD, SumsA, SumsB;
};
constexpr Epilogue Epilogues[] = {
    {CU2XBLASLT_EPILOGUE_DEFAULT, false, false, false, false, false, false,
     false, false},
    {CU2XBLASLT_EPILOGUE_RELU, false, true, false, false, false, false, false,
     false},
    {CU2XBLASLT_EPILOGUE_BIAS, true, false, false, false, false, false, false,
     false},
    {CU2XBLASLT_EPILOGUE_RELU_BIAS, true, true, false, false, false, false,
     false, false},
    {CU2XBLASLT_EPILOGUE_GELU, false, false, true, false, false, false, false,
     false},
    {CU2XBLASLT_EPILOGUE_GELU_BIAS, true, false, true, false, false, false,
     false, false},
    {CU2XBLASLT_EPILOGUE_GELU_AUX, false, false, true, true, false, false,
     false, false},
    {CU2XBLASLT_EPILOGUE_GELU_AUX_BIAS, true, false, true, true, false, false,
     false, false},
    {CU2XBLASLT_EPILOGUE_DGELU, false, false, false, false, true, false, false,
     false},
    {CU2XBLASLT_EPILOGUE_DGELU_BGRAD, false, false, false, false, true, true,
     false, false},
    {CU2XBLASLT_EPILOGUE_BGRADA, false, false, false, false, false, false, true,
     false},
    {CU2XBLASLT_EPILOGUE_BGRADB, false, false, false, false, false, false,
     false, true},
};

const Epilogue *findEpilogue(int Name) {
  for (const Epilogue &Each : Epilogues)
    if (Each.Name == Name)
      return &Each;
  return nullptr;
}

constexpr double GELUScale = 0.79788456080286536, GELUCube = 0.044715;

/// The activation of cuBLASLt, which takes the form with tanh.
double gelu(double X) {
  return 0.5 * X * (1 + std::tanh(GELUScale * (X + GELUCube * X * X * X)));
}

double geluGradient(double X) {
  double Tanh = std::tanh(GELUScale * (X + GELUCube * X * X * X));
  double Inner = GELUScale * (1 + 3 * GELUCube * X * X);
  return 0.5 * (1 + Tanh) + 0.5 * X * (1 - Tanh * Tanh) * Inner;
}

/// A matrix of a call: a description, and the type that it names.
struct Matrix {
  cu2xblasLtMatrixDescription Of;
  Element Type;
  const void *Memory;

  /// Member `Index` of the batch, where the CPU reaches it.
  char *find(Access &Where, int Index) const {
    if (Of.Rows == 0 || Of.Columns == 0)
      return nullptr;
    auto Size = static_cast<long long>(sizeOf(Type));
    long long Extent = static_cast<long long>(Of.Columns - 1) * Of.Leading +
                       static_cast<long long>(Of.Rows);
    return Where.memory(static_cast<char *>(const_cast<void *>(Memory)) +
                            Index * Of.Stride * Size,
                        Extent * Size);
  }
};

/// What a call computes, checked.
struct Call {
  const char *Function;
  cu2xblasLtMatmulDescription Desc;
  const Epilogue *After;
  Types Elements;
  Element BiasType, AuxType;
  Matrix A, B, C, D;

  int rows() const { return static_cast<int>(D.Of.Rows); }
  int columns() const { return static_cast<int>(D.Of.Columns); }
  int inner() const {
    return static_cast<int>(Desc.TransA == CU2XBLAS_OP_N ? A.Of.Columns
                                                         : A.Of.Rows);
  }

  template <class T>
  void compute(Access &Memory, int Index, double Alpha, double Beta) const;

private:
  template <class T>
  void finish(const std::vector<T> &Numbers, char *Bias, char *Aux,
              char *To) const;
};

/// The numbers of a matrix without gaps between its columns.
template <class T> std::vector<T> read(const Matrix &From, const char *At) {
  std::vector<T> Numbers(From.Of.Rows * From.Of.Columns);
  for (uint64_t J = 0; J != From.Of.Columns; ++J)
    for (uint64_t I = 0; I != From.Of.Rows; ++I)
      Numbers[I + J * From.Of.Rows] =
          static_cast<T>(load(From.Type, At,
                              static_cast<long long>(I) +
                                  static_cast<long long>(J) * From.Of.Leading));
  return Numbers;
}

template <class T>
void Call::compute(Access &Memory, int Index, double Alpha, double Beta) const {
  char *AtA = A.find(Memory, Index), *AtB = B.find(Memory, Index);
  char *AtC = Beta != 0 ? C.find(Memory, Index) : nullptr;
  char *AtD = D.find(Memory, Index);
  char *Bias = nullptr, *Aux = nullptr;
  auto BiasSize = static_cast<long long>(sizeOf(BiasType));
  if (After->HasBias || After->SumsD || After->SumsA || After->SumsB) {
    long long Count = After->SumsB ? columns() : rows();
    Bias = Memory.memory(static_cast<char *>(Desc.Bias) +
                             Index * Desc.BiasStride * BiasSize,
                         Count * BiasSize);
  }
  if (After->KeepsInput || After->IsGELUGradient) {
    auto Size = static_cast<long long>(sizeOf(AuxType));
    Aux = Memory.memory(static_cast<char *>(Desc.Aux) +
                            Index * Desc.AuxStride * Size,
                        ((columns() - 1) * Desc.AuxLeading + rows()) * Size);
  }
  if (Memory.failed())
    return;

  int M = rows(), N = columns(), K = inner();
  std::vector<T> NumbersA = AtA ? read<T>(A, AtA) : std::vector<T>(1);
  std::vector<T> NumbersB = AtB ? read<T>(B, AtB) : std::vector<T>(1);
  std::vector<T> Result =
      AtC ? read<T>(C, AtC) : std::vector<T>(static_cast<size_t>(M) * N);
  auto TransA = static_cast<cu2xblasOperation_t>(Desc.TransA);
  auto TransB = static_cast<cu2xblasOperation_t>(Desc.TransB);
  int LdA = std::max(1, static_cast<int>(A.Of.Rows));
  int LdB = std::max(1, static_cast<int>(B.Of.Rows));
  cpu::gemm(T(), CblasColMajor, translate(TransA), translate(TransB), M, N, K,
            static_cast<T>(Alpha), NumbersA.data(), LdA, NumbersB.data(), LdB,
            static_cast<T>(Beta), Result.data(), M);

  for (int I = 0; After->SumsA && I != M; ++I) {
    double Sum = 0;
    for (int L = 0; L != K; ++L)
      Sum +=
          double(NumbersA[TransA == CU2XBLAS_OP_N ? I + L * LdA : L + I * LdA]);
    store(BiasType, Bias, I, Sum);
  }
  for (int J = 0; After->SumsB && J != N; ++J) {
    double Sum = 0;
    for (int L = 0; L != K; ++L)
      Sum +=
          double(NumbersB[TransB == CU2XBLAS_OP_N ? L + J * LdB : J + L * LdB]);
    store(BiasType, Bias, J, Sum);
  }
  finish(Result, Bias, Aux, AtD);
}

template <class T>
void Call::finish(const std::vector<T> &Numbers, char *Bias, char *Aux,
                  char *To) const {
  int M = rows(), N = columns();
  std::vector<double> Sums(After->SumsD ? M : 0);
  for (long long J = 0; J != N; ++J)
    for (long long I = 0; I != M; ++I) {
      double Each = double(Numbers[I + J * M]);
      if (After->HasBias)
        Each += load(BiasType, Bias, I);
      if (After->KeepsInput)
        store(AuxType, Aux, I + J * Desc.AuxLeading, Each);
      if (After->IsGELUGradient)
        Each *= geluGradient(load(AuxType, Aux, I + J * Desc.AuxLeading));
      if (After->IsGELU)
        Each = gelu(Each);
      if (After->IsReLU)
        Each = std::fmax(Each, 0.0);
      if (After->SumsD)
        Sums[I] += Each;
      store(D.Type, To, I + J * D.Of.Leading, Each);
    }
  for (size_t I = 0; I != Sums.size(); ++I)
    store(BiasType, Bias, static_cast<long long>(I), Sums[I]);
}

/// Whether rows, columns and batches of the matrices fit each other.
bool fits(const Call &Of) {
  bool PlainA = Of.Desc.TransA == CU2XBLAS_OP_N;
  bool PlainB = Of.Desc.TransB == CU2XBLAS_OP_N;
  const auto &A = Of.A.Of, &B = Of.B.Of, &C = Of.C.Of, &D = Of.D.Of;
  auto IsWhole = [](const cu2xblasLtMatrixDescription &M) {
    return M.Leading >= static_cast<int64_t>(std::max<uint64_t>(1, M.Rows)) &&
           M.Rows <= INT32_MAX && M.Columns <= INT32_MAX && M.Count >= 1;
  };
  return IsWhole(A) && IsWhole(B) && IsWhole(C) && IsWhole(D) &&
         (PlainA ? A.Rows : A.Columns) == D.Rows &&
         (PlainB ? B.Columns : B.Rows) == D.Columns &&
         (PlainA ? A.Columns : A.Rows) == (PlainB ? B.Rows : B.Columns) &&
         C.Rows == D.Rows && C.Columns == D.Columns && A.Count == D.Count &&
         B.Count == D.Count && C.Count == D.Count;
}

/// Fills a call in, all but the memory.
cu2xblasStatus_t prepare(const char *Function, cu2xblasLtMatmulDesc_t Desc,
                         cu2xblasLtMatrixLayout_t A, cu2xblasLtMatrixLayout_t B,
                         cu2xblasLtMatrixLayout_t C, cu2xblasLtMatrixLayout_t D,
                         Call &Result) {
  if (!Desc || !A || !B || !C || !D)
    return invalid(Function, Desc ? "a layout" : "computeDesc");
  Result.Function = Function;
  Result.Desc = *Desc;
  Result.A.Of = *A;
  Result.B.Of = *B;
  Result.C.Of = *C;
  Result.D.Of = *D;
  for (const cu2xblasLtMatrixDescription *Each : {A, B, C, D})
    if (Each->Order != CU2XBLASLT_ORDER_COL)
      return unsupported(Function, "matrices are stored by columns only");
  if (Desc->PointerMode != CU2XBLASLT_POINTER_MODE_HOST &&
      Desc->PointerMode != CU2XBLASLT_POINTER_MODE_DEVICE)
    return unsupported(Function, "alpha and beta are single numbers only");
  Result.After = findEpilogue(Desc->Epilogue);
  if (!Result.After)
    return unsupported(Function, "there is no epilogue of this kind here");
  auto Type = [](int32_t Name) { return static_cast<cu2xDataType_t>(Name); };
  if (C->Type != D->Type)
    return unsupported(Function, "C and D have different types");
  cu2xblasStatus_t Status = typesOf(
      Function, Type(A->Type), Type(B->Type), Type(D->Type),
      static_cast<cu2xblasComputeType_t>(Desc->Compute), Result.Elements);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  Result.A.Type = Result.Elements.A;
  Result.B.Type = Result.Elements.B;
  Result.C.Type = Result.D.Type = Result.Elements.C;
  Result.BiasType = Result.AuxType = Result.D.Type;
  if ((Desc->BiasType != NoDataType &&
       !translate(Type(Desc->BiasType), Result.BiasType)) ||
      (Desc->AuxType != NoDataType &&
       !translate(Type(Desc->AuxType), Result.AuxType)) ||
      !translate(Type(Desc->Scale), Result.Elements.Factor))
    return unsupported(Function, "the type of the bias, of the kept matrix or "
                                 "of alpha has no product here");
  if (!fits(Result))
    return invalid(Function, "a layout");
  return CU2XBLAS_STATUS_SUCCESS;
}

} // namespace

cu2xblasStatus_t cu2xblasLtMatmulAlgoGetHeuristic(
    cu2xblasLtHandle_t Handle, cu2xblasLtMatmulDesc_t Desc,
    cu2xblasLtMatrixLayout_t A, cu2xblasLtMatrixLayout_t B,
    cu2xblasLtMatrixLayout_t C, cu2xblasLtMatrixLayout_t D,
    cu2xblasLtMatmulPreference_t, int Requested,
    cu2xblasLtMatmulHeuristicResult_t Results[], int *Returned) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  if (!Results || !Returned || Requested < 1)
    return invalid(__func__, "requestedAlgoCount");
  *Returned = 0;
  Call Of;
  cu2xblasStatus_t Status = prepare(__func__, Desc, A, B, C, D, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  *Returned = 1;
  Results[0] = {};
  Results[0].wavesCount = 1;
  return CU2XBLAS_STATUS_SUCCESS;
}

cu2xblasStatus_t cu2xblasLtMatmul(
    cu2xblasLtHandle_t Handle, cu2xblasLtMatmulDesc_t Desc, const void *Alpha,
    const void *A, cu2xblasLtMatrixLayout_t LayoutA, const void *B,
    cu2xblasLtMatrixLayout_t LayoutB, const void *Beta, const void *C,
    cu2xblasLtMatrixLayout_t LayoutC, void *D, cu2xblasLtMatrixLayout_t LayoutD,
    const cu2xblasLtMatmulAlgo_t *, void *, size_t, cu2xStream_t Stream) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  Call Of;
  cu2xblasStatus_t Status =
      prepare(__func__, Desc, LayoutA, LayoutB, LayoutC, LayoutD, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  if (!Alpha || !Beta)
    return invalid(__func__, Alpha ? "beta" : "alpha");
  Of.A.Memory = A;
  Of.B.Memory = B;
  Of.C.Memory = C;
  Of.D.Memory = D;
  bool OnDevice = Desc->PointerMode == CU2XBLASLT_POINTER_MODE_DEVICE;
  AnyScalar First(OnDevice, Of.Elements.Factor, Alpha);
  AnyScalar Second(OnDevice, Of.Elements.Factor, Beta);
  if (Of.rows() == 0 || Of.columns() == 0)
    return CU2XBLAS_STATUS_SUCCESS;
  return run(Stream, __func__, [=](Access &Memory) {
    double AlphaValue = First.get(Memory), BetaValue = Second.get(Memory);
    for (int I = 0; I != Of.D.Of.Count && !Memory.failed(); ++I) {
      if (Of.D.Type == Element::Double)
        Of.compute<double>(Memory, I, AlphaValue, BetaValue);
      else
        Of.compute<float>(Memory, I, AlphaValue, BetaValue);
    }
  });
}
