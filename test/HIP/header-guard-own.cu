// A program that defines the guard of a CUDA header has its own in the header's
// place: the guard keeps its name, where it is defined and where it is asked for.
// RUN: rm -rf %t %t.hip && split-file %s %t && cp -r %t %t.hip
// RUN: cd %t.hip && cu2x a.cpp -i --root=. --headers=project --quiet -- -I. && diff -r %t %t.hip
//--- own.h
#ifndef __cuda_cuda_h__
#define __cuda_cuda_h__ 1
typedef int CUdevice;
#endif
//--- a.cpp
#include "own.h"
#ifdef __cuda_cuda_h__
CUdevice d;
#endif
#undef __cuda_cuda_h__
