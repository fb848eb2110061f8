//===- transpose.cu - Transposes matrices on the GPU ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "transpose.h"

constexpr int TileSize = 32;
constexpr int TileRows = 8; // rows of a tile that one block moves at once

__global__ void transposeTiles(const float *__restrict__ In,
                               float *__restrict__ Out, int Rows, int Columns) {
  // One column more than needed: reads down a column hit different banks.
  __shared__ float Tile[TileSize][TileSize + 1];

  int X = blockIdx.x * TileSize + threadIdx.x;
  int Y = blockIdx.y * TileSize + threadIdx.y;
  for (int I = 0; I < TileSize; I += TileRows)
    if (X < Columns && Y + I < Rows)
      Tile[threadIdx.y + I][threadIdx.x] = In[(Y + I) * Columns + X];
  __syncthreads();

  X = blockIdx.y * TileSize + threadIdx.x;
  Y = blockIdx.x * TileSize + threadIdx.y;
  for (int I = 0; I < TileSize; I += TileRows)
    if (X < Rows && Y + I < Columns)
      Out[(Y + I) * Rows + X] = Tile[threadIdx.x][threadIdx.y + I];
}

cudaError_t transpose(const float *In, float *Out, int Rows, int Columns,
                      cudaStream_t Stream) {
  dim3 Block(TileSize, TileRows);
  dim3 Grid((Columns + TileSize - 1) / TileSize,
            (Rows + TileSize - 1) / TileSize);
  transposeTiles<<<Grid, Block, 0, Stream>>>(In, Out, Rows, Columns);
  return cudaGetLastError();
}
