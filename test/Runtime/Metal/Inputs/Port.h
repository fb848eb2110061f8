//===- Port.h - A port for the fake Metal -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels as a port has them on the side of the host, with functions of the test
// for what Metal would compile.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_PORT_H
#define CU2X_TEST_METAL_PORT_H

#include "cu2x/runtime.h"
#include <Metal/Metal.hpp>
#include <cstdio>
#include <cstdlib>
#include <vector>

void saxpy(int n, float a, const float *x, float *y) {
  cu2x::dispatch(saxpy, n, a, x, y);
}
void fill(int *p, int value) { cu2x::dispatch(fill, p, value); }
void shared(int *p) { cu2x::dispatch(shared, p); }
void packed(int *p, int value) { cu2x::dispatch(packed, p, value); }
struct Big {
  int values[1500];
};
void big(int *p, Big b) { cu2x::dispatch(big, p, b); }
/// Structs with pointers: by value, and in memory.
struct Node {
  int value;
  int *pointer;
};
void nodes(Node n, int *p) { cu2x::dispatch(nodes, n, p); }
void follow(Node *n) { cu2x::dispatch(follow, n); }
void sample(cu2xTextureObject_t t, float *out) {
  cu2x::dispatch(sample, t, out);
}
void paint(cu2xSurfaceObject_t t) { cu2x::dispatch(paint, t); }
void missing() { cu2x::dispatch(missing); }
cu2x::Variable<float[4]> coef("coef", {1, 2, 3, 4});
void scale(float *p) { cu2x::dispatch(scale, p); }

namespace table {
using namespace cu2x;
constexpr char Source[] = "kernel void saxpy() {} // and so on";
extern const cu2x_library_image Image = {Source,  sizeof(Source) - 1,
                                         320,     0,
                                         0,       nullptr,
                                         nullptr};
static const KernelBinding Saxpy[] = {
    valueBinding(0, 0, 4), valueBinding(1, 1, 4),
    bufferBinding(2, 2, Access::Read), bufferBinding(3, 3, Access::ReadWrite)};
static const KernelBinding Fill[] = {bufferBinding(0, 0, Access::ReadWrite),
                                     valueBinding(1, 1, 4)};
static const KernelBinding Shared[] = {bufferBinding(0, 0, Access::ReadWrite),
                                       threadgroupBinding(0)};
static const PackedField Fields[] = {{0, 0, 8}, {1, 8, 4}};
static const KernelBinding Packed[] = {packedBinding(0, Fields)};
static const KernelBinding BigOne[] = {bufferBinding(0, 0, Access::ReadWrite),
                                       valueBinding(1, 1, sizeof(Big))};
static const size_t NodePointers[] = {8};
static const KernelBinding Nodes[] = {
    valueBinding(0, 0, sizeof(Node), NodePointers),
    bufferBinding(1, 1, Access::ReadWrite)};
static const KernelBinding Follow[] = {bufferBinding(
    0, 0, Access::ReadWrite, sizeof(Node), NodePointers)};
static const KernelBinding Sample[] = {
    textureBinding(0, 0, 0, Access::Read), samplerBinding(0, 0, 0),
    bufferBinding(0, 1, Access::ReadWrite)};
static const KernelBinding Paint[] = {
    textureBinding(0, 0, 0, Access::ReadWrite)};
static const KernelBinding Scale[] = {
    bufferBinding(0, 0, Access::ReadWrite),
    symbolBinding(1, [] { return cu2x::symbol(coef); }, Access::Read)};
static const KernelEntry Kernels[] = {
    kernel(&saxpy, "saxpy", "saxpy", Saxpy),
    kernel(&fill, "fill", "fill", Fill),
    kernel(&shared, "shared", "shared", Shared),
    kernel(&packed, "packed", "packed", Packed),
    kernel(&big, "big", "big", BigOne),
    kernel(&nodes, "nodes", "nodes", Nodes),
    kernel(&follow, "follow", "follow", Follow),
    kernel(&sample, "sample", "sample", Sample),
    kernel(&paint, "paint", "paint", Paint),
    kernel(&scale, "scale", "scale", Scale),
    kernel(&missing, "missing", "missing")};
static const Library TheLibrary("app", Image, Kernels);
} // namespace table

template <class T> T value(const fake::Bound &B, unsigned Index) {
  T Result;
  std::memcpy(&Result, B.Buffers.at(Index), sizeof(T));
  return Result;
}

/// Registers the functions that the fake runs.
inline void addKernels() {
  auto &Kernels = fake::settings().Kernels;
  Kernels["saxpy"] = [](const fake::Bound &B) {
    auto N = value<int>(B, 0);
    auto A = value<float>(B, 1);
    auto *X = reinterpret_cast<float *>(B.Buffers.at(2));
    auto *Y = reinterpret_cast<float *>(B.Buffers.at(3));
    for (int I = 0; I != N; ++I)
      Y[I] += A * X[I];
  };
  Kernels["fill"] = [](const fake::Bound &B) {
    auto *P = reinterpret_cast<int *>(B.Buffers.at(0));
    for (NS::UInteger I = 0; I != B.Grid.width * B.Block.width; ++I)
      P[I] = value<int>(B, 1);
  };
  Kernels["shared"] = Kernels["packed"] = Kernels["big"] = Kernels["sample"] =
      Kernels["paint"] = Kernels["scale"] = Kernels["follow"] = nullptr;
  // What the GPU would follow, as the fake has no memory at its addresses.
  Kernels["nodes"] = [](const fake::Bound &B) {
    auto N = value<Node>(B, 0);
    std::printf("nodes: %d, %p\n", N.value, static_cast<void *>(N.pointer));
  };
}

inline const char *name(cu2xError_t Error) { return cu2xGetErrorName(Error); }

/// stdout and stderr in order, and the kernels.
inline void begin() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  addKernels();
}

#endif // CU2X_TEST_METAL_PORT_H
