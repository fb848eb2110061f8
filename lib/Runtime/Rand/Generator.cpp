//===- Generator.cpp - cuRAND's host functions ----------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"
#include "../Libraries.h"
#include <atomic>
#include <cstdio>
#include <new>
#include <type_traits>

using namespace cu2x::rand;

namespace {

constexpr const char *NoteTexts[] = {
    "cuRAND's order of numbers with ordering DEFAULT or BEST may depend on the "
    "GPU; these are the numbers of ordering LEGACY",
    "no seed was set: cuRAND's own default seed may be another one",
    "the count is no multiple of the numbers that cuRAND makes at once: its "
    "numbers of later calls may differ",
    "calls for numbers of different kinds follow each other with counts that "
    "do "
    "not use all sequences alike: cuRAND's numbers may differ",
    "cuRAND's Poisson numbers are others; these have the same distribution",
};
static_assert(sizeof(NoteTexts) / sizeof(NoteTexts[0]) ==
              static_cast<size_t>(Note::Count));

cu2xrandStatus_t refuse(cu2xrandStatus_t Status, const char *Function,
                        const char *Why) {
  std::fprintf(stderr, "cu2x: %s: %s\n", Function, Why);
  return Status;
}

/// The greatest rate that cuRAND accepts.
constexpr double MaxLambda = 400000;

/// Waits until no call that is queued uses the generator.
void settle(cu2xrandGenerator_t Generator) {
  if (Generator->IsHost)
    return;
  cu2xStreamCaptureStatus Capture = cu2xStreamCaptureStatusNone;
  if (cu2xStreamIsCapturing(Generator->Stream, &Capture) == cu2xSuccess &&
      Capture == cu2xStreamCaptureStatusNone)
    (void)cu2xStreamSynchronize(Generator->Stream);
}

cu2xrandStatus_t create(cu2xrandGenerator_t *Result, cu2xrandRngType_t Type,
                        bool IsHost, const char *Function) {
  if (!Result)
    return refuse(CU2XRAND_STATUS_OUT_OF_RANGE, Function,
                  "argument generator is null");
  std::unique_ptr<Engine> Made;
  uint64_t Seed = 0;
  switch (Type) {
  case CU2XRAND_RNG_PSEUDO_DEFAULT:
  case CU2XRAND_RNG_PSEUDO_XORWOW:
    Made = createXORWOW();
    break;
  case CU2XRAND_RNG_PSEUDO_MRG32K3A:
    Made = createMRG32K3A();
    break;
  case CU2XRAND_RNG_PSEUDO_PHILOX4_32_10:
    Made = createPhilox();
    Seed = 0xdeadbeefdeadbeefu;
    break;
  case CU2XRAND_RNG_QUASI_DEFAULT:
  case CU2XRAND_RNG_QUASI_SOBOL32:
    break;
  default:
    return refuse(CU2XRAND_STATUS_TYPE_ERROR, Function,
                  "the generators are XORWOW, MRG32K3A, PHILOX4_32_10 and "
                  "SOBOL32");
  }
  bool IsQuasi = !Made;
  *Result = new (std::nothrow) cu2xrandGenerator;
  if (!*Result)
    return CU2XRAND_STATUS_ALLOCATION_FAILED;
  (*Result)->IsHost = IsHost;
  (*Result)->Engine = std::move(Made);
  (*Result)->Seed = Seed;
  (*Result)->Ordering = IsQuasi ? CU2XRAND_ORDERING_QUASI_DEFAULT
                                : CU2XRAND_ORDERING_PSEUDO_DEFAULT;
  return CU2XRAND_STATUS_SUCCESS;
}

/// Runs `Fill` with the place of `N` numbers, at its turn in the stream.
template <class T, class Function>
cu2xrandStatus_t generate(cu2xrandGenerator_t Generator, const char *Name,
                          T *Output, size_t N, Function Fill) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (Generator->isQuasi() && N % Generator->Dimensions)
    return refuse(CU2XRAND_STATUS_LENGTH_NOT_MULTIPLE, Name,
                  "the count is no multiple of the number of dimensions");
  if (N == 0)
    return CU2XRAND_STATUS_SUCCESS;
  if (Generator->IsHost) {
    prepare(*Generator);
    Fill(*Generator, Output);
    return CU2XRAND_STATUS_SUCCESS;
  }
  cu2xError_t Error = cu2x::runtime::atTurn(Generator->Stream, [=] {
    auto *At =
        static_cast<T *>(cu2x::runtime::contentsOf(Output, N * sizeof(T)));
    if (!At) {
      std::fprintf(stderr,
                   "cu2x: %s: %zu bytes at %p are not all in one allocation\n",
                   Name, N * sizeof(T), static_cast<const void *>(Output));
      return cu2xErrorIllegalAddress;
    }
    prepare(*Generator);
    Fill(*Generator, At);
    return cu2xSuccess;
  });
  return Error == cu2xSuccess ? CU2XRAND_STATUS_SUCCESS
                              : CU2XRAND_STATUS_LAUNCH_FAILURE;
}

template <class T>
cu2xrandStatus_t generateNormal(cu2xrandGenerator_t Generator, const char *Name,
                                T *Output, size_t N, T Mean, T Deviation,
                                bool IsLog) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (Generator->isQuasi() && std::is_same_v<T, double>)
    return refuse(CU2XRAND_STATUS_TYPE_ERROR, Name,
                  "cuRAND makes normal numbers of a quasirandom generator as "
                  "doubles, which this runtime does not");
  if (N % 2 && !Generator->isQuasi())
    return refuse(CU2XRAND_STATUS_LENGTH_NOT_MULTIPLE, Name,
                  "the count is odd");
  return generate(Generator, Name, Output, N,
                  [=](cu2xrandGenerator &Of, T *At) {
                    fillNormal(Of, At, N, Mean, Deviation, IsLog);
                  });
}

} // namespace

void cu2x::rand::note(Note Which) {
  static std::atomic<bool> Said[static_cast<size_t>(Note::Count)];
  size_t Index = static_cast<size_t>(Which);
  if (!Said[Index].exchange(true))
    std::fprintf(stderr, "cu2x: note: cu2xrand: %s\n", NoteTexts[Index]);
}

cu2xrandStatus_t cu2xrandCreateGenerator(cu2xrandGenerator_t *Generator,
                                         cu2xrandRngType_t Type) {
  return create(Generator, Type, false, __func__);
}

cu2xrandStatus_t cu2xrandCreateGeneratorHost(cu2xrandGenerator_t *Generator,
                                             cu2xrandRngType_t Type) {
  return create(Generator, Type, true, __func__);
}

cu2xrandStatus_t cu2xrandDestroyGenerator(cu2xrandGenerator_t Generator) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  settle(Generator);
  delete Generator;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandGetVersion(int *Version) {
  if (!Version)
    return CU2XRAND_STATUS_OUT_OF_RANGE;
  *Version = CU2XRAND_VERSION;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandSetStream(cu2xrandGenerator_t Generator,
                                   cu2xStream_t Stream) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  Generator->Stream = Stream;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t
cu2xrandSetPseudoRandomGeneratorSeed(cu2xrandGenerator_t Generator,
                                     unsigned long long Seed) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (Generator->isQuasi())
    return refuse(CU2XRAND_STATUS_TYPE_ERROR, __func__,
                  "a quasirandom generator has no seed");
  settle(Generator);
  Generator->Seed = Seed;
  Generator->IsSeeded = true;
  Generator->IsReady = false;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandSetGeneratorOffset(cu2xrandGenerator_t Generator,
                                            unsigned long long Offset) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (!Generator->isQuasi() && Offset % Generator->Engine->grain())
    return refuse(CU2XRAND_STATUS_OUT_OF_RANGE, __func__,
                  "the offset of Philox is no multiple of four");
  if (Generator->isQuasi() && Offset >> 32)
    return refuse(CU2XRAND_STATUS_OUT_OF_RANGE, __func__,
                  "the offset is beyond the end of the sequence");
  settle(Generator);
  Generator->Offset = Offset;
  Generator->IsReady = false;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandSetGeneratorOrdering(cu2xrandGenerator_t Generator,
                                              cu2xrandOrdering_t Order) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  bool IsKnown = Generator->isQuasi()
                     ? Order == CU2XRAND_ORDERING_QUASI_DEFAULT
                     : Order == CU2XRAND_ORDERING_PSEUDO_DEFAULT ||
                           Order == CU2XRAND_ORDERING_PSEUDO_BEST ||
                           Order == CU2XRAND_ORDERING_PSEUDO_LEGACY;
  if (!IsKnown)
    return refuse(CU2XRAND_STATUS_OUT_OF_RANGE, __func__,
                  "the orderings are LEGACY, BEST and DEFAULT");
  settle(Generator);
  Generator->Ordering = Order;
  Generator->IsReady = false;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t
cu2xrandSetQuasiRandomGeneratorDimensions(cu2xrandGenerator_t Generator,
                                          unsigned Dimensions) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (!Generator->isQuasi())
    return refuse(CU2XRAND_STATUS_TYPE_ERROR, __func__,
                  "a pseudorandom generator has no dimensions");
  if (Dimensions == 0 || Dimensions > sobolDimensions()) {
    std::fprintf(stderr, "cu2x: %s: there are 1 to %u dimensions\n", __func__,
                 sobolDimensions());
    return CU2XRAND_STATUS_OUT_OF_RANGE;
  }
  settle(Generator);
  Generator->Dimensions = Dimensions;
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandGenerateSeeds(cu2xrandGenerator_t Generator) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  settle(Generator);
  prepare(*Generator);
  return CU2XRAND_STATUS_SUCCESS;
}

cu2xrandStatus_t cu2xrandGenerate(cu2xrandGenerator_t Generator,
                                  unsigned *Output, size_t N) {
  return generate(
      Generator, __func__, Output, N,
      [=](cu2xrandGenerator &Of, unsigned *At) { fill(Of, At, N); });
}

cu2xrandStatus_t cu2xrandGenerateUniform(cu2xrandGenerator_t Generator,
                                         float *Output, size_t N) {
  return generate(
      Generator, __func__, Output, N,
      [=](cu2xrandGenerator &Of, float *At) { fillUniform(Of, At, N); });
}

cu2xrandStatus_t cu2xrandGenerateUniformDouble(cu2xrandGenerator_t Generator,
                                               double *Output, size_t N) {
  return generate(
      Generator, __func__, Output, N,
      [=](cu2xrandGenerator &Of, double *At) { fillUniform(Of, At, N); });
}

cu2xrandStatus_t cu2xrandGenerateNormal(cu2xrandGenerator_t Generator,
                                        float *Output, size_t N, float Mean,
                                        float Deviation) {
  return generateNormal(Generator, __func__, Output, N, Mean, Deviation, false);
}

cu2xrandStatus_t cu2xrandGenerateNormalDouble(cu2xrandGenerator_t Generator,
                                              double *Output, size_t N,
                                              double Mean, double Deviation) {
  return generateNormal(Generator, __func__, Output, N, Mean, Deviation, false);
}

cu2xrandStatus_t cu2xrandGenerateLogNormal(cu2xrandGenerator_t Generator,
                                           float *Output, size_t N, float Mean,
                                           float Deviation) {
  return generateNormal(Generator, __func__, Output, N, Mean, Deviation, true);
}

cu2xrandStatus_t cu2xrandGenerateLogNormalDouble(cu2xrandGenerator_t Generator,
                                                 double *Output, size_t N,
                                                 double Mean,
                                                 double Deviation) {
  return generateNormal(Generator, __func__, Output, N, Mean, Deviation, true);
}

cu2xrandStatus_t cu2xrandGeneratePoisson(cu2xrandGenerator_t Generator,
                                         unsigned *Output, size_t N,
                                         double Lambda) {
  if (!Generator)
    return CU2XRAND_STATUS_NOT_INITIALIZED;
  if (Generator->isQuasi())
    return refuse(
        CU2XRAND_STATUS_TYPE_ERROR, __func__,
        "this runtime makes no Poisson numbers of a quasirandom generator");
  if (!(Lambda > 0 && Lambda <= MaxLambda))
    return refuse(CU2XRAND_STATUS_OUT_OF_RANGE, __func__,
                  "lambda is not in (0, 400000]");
  return generate(Generator, __func__, Output, N,
                  [=](cu2xrandGenerator &Of, unsigned *At) {
                    fillPoisson(Of, At, N, Lambda);
                  });
}
