# ===- torch - A fake of PyTorch for tests of generated modules ------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===#
"""A FAKE: it compiles nothing, runs no kernel and knows no Apple GPU.

It records what a module hands to torch.mps.compile_shader and to the kernels, so
that a test sees whether arguments, types and sizes are the right ones. Whether
PyTorch takes them is not shown here.
"""

import types

TYPES = "float64", "float32", "float16", "uint8", "int16", "int32", "int64"
float64, float32, float16, uint8, int16, int32, int64 = (
    f"torch.{name}" for name in TYPES
)


class Device(types.SimpleNamespace):
    def __str__(self):
        return self.type


class Tensor:
    def __init__(self, values, dtype, device):
        self.values, self.dtype = values, dtype
        self.device = Device(type=device)

    def __repr__(self):
        return f"{self.values}:{self.dtype}"


def tensor(values, dtype, device):
    return Tensor(values, dtype, device)


class Library:
    def __init__(self, source):
        self.source = source

    def __getattr__(self, name):
        if f"kernel void {name}(" not in self.source:
            raise AttributeError(name)

        def call(*arguments, threads, group_size):
            print(name, *arguments, f"threads={threads}", f"group_size={group_size}")

        return call


mps = types.SimpleNamespace(compile_shader=Library)
