//===- Memory.td - Findings about memory, CU2X3nnn ---------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def MixedAddressSpaces : Diagnostic<3020, "mixed-address-spaces", Build, Medium>,
                         Refused {
  let Text = "{2|one pointer} would point to {0} and to {1} memory, which "
             "Metal cannot express";
  let Fix = "use two pointers, or copy to one kind of memory first";
  let Why = [{
    A pointer in CUDA may point to shared, global or local memory as the program
    goes on. Metal has no such generic pointer before version 4.1: the type of
    every pointer names its memory. cu2x gives each function a version for each
    combination of memories it is called with; a single variable or field that
    takes both cannot be given a type. A field has one type in the whole file: a
    struct with a pointer that some kernels give shared memory and others global
    memory has to be two structs.
  }];
  let Before = [{
    const float *p = n < 32 ? tile : input;
    float x = p[i];
  }];
  let After = [{
    float x = n < 32 ? tile[i] : input[i];
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def TemporaryObject : Diagnostic<3022, "temporary-object", Build, Low>,
                      Refused {
  let Text = "a temporary object that a function keeps the address of, or that "
             "has a destructor or copy constructor";
  let Fix = "give it a name in a statement before";
  let Why = [{
    A temporary becomes a parameter that is passed by value, as a reference to
    it would need a name for its memory. What the function returns must not
    point into it then, and its end must not show.
  }];
  let Before = [{
    bool far = i < n && Vec(i, 1).scale(2).x > 3;
  }];
  let After = [{
    Vec v(i, 1);
    bool far = i < n && v.scale(2).x > 3;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def TooManyBuffers : Diagnostic<3021, "too-many-buffers", Build, Medium>,
                     Refused {
  let Text = "kernel '{0}' needs {1} buffers, Metal has 31";
  let Fix = "pass a struct with some of the parameters";
  let Why = [{
    Each parameter of a kernel and each `__device__` or `__constant__` variable
    it uses takes one of Metal's 31 buffer indices. With more of them cu2x puts
    the parameters into one struct; pointers to pointers, pointers to arrays
    and vectors of 3 cannot be in it, and variables need buffers of their own.
  }];
  let Before = [{
    __global__ void k(float *a0, float *a1, /* ... */ float *a31);
  }];
  let After = [{
    struct Arguments { float *a[32]; };
    __global__ void k(Arguments arguments);
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}
