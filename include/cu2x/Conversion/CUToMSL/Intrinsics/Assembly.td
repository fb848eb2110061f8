//===- Assembly.td - PTX instructions -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

/// What a PTX instruction becomes. Enumerators of cu2x::InstructionForm.
class InstructionForm;
/// Function of CUDA, of Metal, of lib/Metal/Polyfills.
def CudaCall : InstructionForm;
def MetalCall : InstructionForm;
def PolyfillCall : InstructionForm;
/// a Target b, Target a
def Operator : InstructionForm;
def Unary : InstructionForm;
/// a * b + c
def MultiplyAdd : InstructionForm;
/// 1 / a
def OneOver : InstructionForm;
/// The operand itself, or the register that it names.
def Move : InstructionForm;
/// *a, *a = b
def LoadFrom : InstructionForm;
def StoreTo : InstructionForm;
/// shfl.sync, by the function of CUDA that has a width.
def ShuffleCall : InstructionForm;
/// Function of CUDA of an address and values; `red` has no result.
def AtomicCall : InstructionForm;

/// `type` is the type of the operands, "u32"; `result` that of the result, and
/// of what is added to a product, if it is another.
class Instruction<string opcode, InstructionForm form, string target,
                  string type, string result = type> {
  string Opcode = opcode;
  InstructionForm Form = form;
  string Target = target;
  string Type = type;
  string Result = result;
}

// These wrap around whatever the sign.
foreach Sign = ["u", "s"] in
  foreach Bits = ["32", "64"] in {
    foreach Op = [["add", "+"], ["sub", "-"], ["mul.lo", "*"]] in
      def : Instruction<Op[0] # "." # Sign # Bits, Operator, Op[1],
                        "u" # Bits>;
    def : Instruction<"mad.lo." # Sign # Bits, MultiplyAdd, "", "u" # Bits>;
  }
foreach Type = ["u32", "s32", "u64", "s64"] in {
  foreach Op = [["div", "/"], ["rem", "%"]] in
    def : Instruction<Op[0] # "." # Type, Operator, Op[1], Type>;
  def : Instruction<"min." # Type, MetalCall, "min", Type>;
  def : Instruction<"max." # Type, MetalCall, "max", Type>;
  def : Instruction<"mul.hi." # Type, MetalCall, "mulhi", Type>;
}
foreach Type = ["s32", "s64"] in {
  def : Instruction<"abs." # Type, MetalCall, "abs", Type>;
}
foreach Bits = ["32", "64"] in
  def : Instruction<"neg.s" # Bits, Unary, "-", "u" # Bits>;
foreach Sign = ["u", "s"] in {
  def : Instruction<"mul.wide." # Sign # "32", Operator, "*", Sign # "32",
                    Sign # "64">;
  def : Instruction<"mad.wide." # Sign # "32", MultiplyAdd, "", Sign # "32",
                    Sign # "64">;
}
foreach Bits = ["32", "64"] in {
  foreach Op = [["and", "&"], ["or", "|"], ["xor", "^"]] in
    def : Instruction<Op[0] # ".b" # Bits, Operator, Op[1], "u" # Bits>;
  def : Instruction<"not.b" # Bits, Unary, "~", "u" # Bits>;
  def : Instruction<"popc.b" # Bits, MetalCall, "popcount", "u" # Bits>;
  def : Instruction<"clz.b" # Bits, MetalCall, "clz", "u" # Bits>;
  def : Instruction<"brev.b" # Bits, MetalCall, "reverse_bits", "u" # Bits>;
}
// Shifts of PTX stop at the width of the register.
def : Instruction<"shl.b32", PolyfillCall, "cu2x_ptx_shl", "u32">;
def : Instruction<"shr.u32", PolyfillCall, "cu2x_ptx_shr", "u32">;
def : Instruction<"shr.b32", PolyfillCall, "cu2x_ptx_shr", "u32">;
def : Instruction<"shr.s32", PolyfillCall, "cu2x_ptx_shr_signed", "u32">;
def : Instruction<"bfe.u32", PolyfillCall, "cu2x_ptx_bfe", "u32">;
def : Instruction<"bfe.s32", PolyfillCall, "cu2x_ptx_bfe_signed", "u32">;
def : Instruction<"bfi.b32", PolyfillCall, "cu2x_ptx_bfi", "u32">;
def : Instruction<"prmt.b32", PolyfillCall, "cu2x_ptx_prmt", "u32">;
def : Instruction<"lop3.b32", PolyfillCall, "cu2x_ptx_lop3", "u32">;
def : Instruction<"shf.l.wrap.b32", PolyfillCall, "cu2x_funnelshift_l", "u32">;
def : Instruction<"shf.r.wrap.b32", PolyfillCall, "cu2x_funnelshift_r", "u32">;
def : Instruction<"shf.l.clamp.b32", PolyfillCall, "cu2x_funnelshift_lc",
                  "u32">;
def : Instruction<"shf.r.clamp.b32", PolyfillCall, "cu2x_funnelshift_rc",
                  "u32">;
def : Instruction<"vabsdiff4.u32.u32.u32.add", PolyfillCall,
                  "cu2x_ptx_vabsdiff4_add", "u32">;
def : Instruction<"sad.u32", PolyfillCall, "cu2x_ptx_sad", "u32">;
def : Instruction<"sad.s32", PolyfillCall, "cu2x_ptx_sad", "s32", "u32">;
def : Instruction<"bfind.u32", PolyfillCall, "cu2x_ptx_bfind", "u32">;
def : Instruction<"bfind.s32", PolyfillCall, "cu2x_ptx_bfind", "s32", "u32">;
def : Instruction<"dp4a.u32.u32", PolyfillCall, "cu2x_dp4a", "u32">;
def : Instruction<"dp4a.s32.s32", PolyfillCall, "cu2x_dp4a", "s32">;

foreach Op = [["add", "+"], ["sub", "-"], ["mul", "*"]] in
  def : Instruction<Op[0] # ".f32", Operator, Op[1], "f32">;
foreach Op = ["add", "sub", "mul"] in
  foreach Mode = ["rn", "rz"] in
    def : Instruction<Op # "." # Mode # ".f32", PolyfillCall,
                      "cu2x_f" # Op # "_" # Mode, "f32">;
def : Instruction<"fma.rn.f32", MetalCall, "fma", "f32">;
def : Instruction<"div.rn.f32", Operator, "/", "f32">;
def : Instruction<"sqrt.rn.f32", MetalCall, "precise::sqrt", "f32">;
def : Instruction<"div.approx.f32", MetalCall, "fast::divide", "f32">;
def : Instruction<"abs.f32", MetalCall, "fabs", "f32">;
def : Instruction<"neg.f32", Unary, "-", "f32">;
foreach Op = ["min", "max"] in
  def : Instruction<Op # ".f32", PolyfillCall, "cu2x_f" # Op # "f", "f32">;
foreach Flush = ["", ".ftz"] in
  foreach Op = [["ex2", "exp2"], ["lg2", "log2"], ["rsqrt", "rsqrt"],
                ["sqrt", "sqrt"], ["sin", "sin"], ["cos", "cos"]] in
    def : Instruction<Op[0] # ".approx" # Flush # ".f32", MetalCall,
                      "fast::" # Op[1], "f32">;
foreach Mode = ["rn", "approx", "approx.ftz"] in
  def : Instruction<"rcp." # Mode # ".f32", OneOver, "", "f32">;
def : Instruction<"tanh.approx.f32", PolyfillCall, "cu2x_tanhf", "f32">;

foreach Type = ["u32", "s32", "b32", "u64", "s64", "b64", "f32"] in
  def : Instruction<"mov." # Type, Move, "", Type>;
foreach Space = ["", ".global", ".shared"] in
  foreach Hint = ["", ".ca", ".cg", ".cs", ".nc", ".lu"] in
    foreach Type = ["u32", "s32", "b32", "u64", "s64", "b64", "f32"] in
      def : Instruction<"ld" # Space # Hint # "." # Type, LoadFrom, "", Type>;
foreach Space = ["", ".global", ".shared"] in
  foreach Hint = ["", ".wb", ".cg", ".cs"] in
    foreach Type = ["u32", "s32", "b32", "u64", "s64", "b64", "f32"] in
      def : Instruction<"st" # Space # Hint # "." # Type, StoreTo, "", Type>;

foreach Kind = [["idx", ""], ["up", "_up"], ["down", "_down"],
                ["bfly", "_xor"]] in
  def : Instruction<"shfl.sync." # Kind[0] # ".b32", ShuffleCall,
                    "__shfl" # Kind[1] # "_sync", "u32">;
foreach Space = ["", ".global", ".shared"] in {
  foreach Op = [["add.u32", "Add", "u32"], ["add.s32", "Add", "s32"],
                ["add.u64", "Add", "u64"], ["add.f32", "Add", "f32"],
                ["and.b32", "And", "u32"], ["or.b32", "Or", "u32"],
                ["xor.b32", "Xor", "u32"], ["min.u32", "Min", "u32"],
                ["min.s32", "Min", "s32"], ["max.u32", "Max", "u32"],
                ["max.s32", "Max", "s32"], ["inc.u32", "Inc", "u32"],
                ["dec.u32", "Dec", "u32"]] in
    foreach Name = ["red", "atom"] in
      def : Instruction<Name # Space # "." # Op[0], AtomicCall,
                        "atomic" # Op[1], Op[2]>;
  def : Instruction<"atom" # Space # ".exch.b32", AtomicCall, "atomicExch", "u32">;
  def : Instruction<"atom" # Space # ".cas.b32", AtomicCall, "atomicCAS", "u32">;
}

// Instructions with one fixed operand are rows with the operand.
def : Instruction<"bar.sync 0", CudaCall, "__syncthreads", "">;
def : Instruction<"barrier.sync 0", CudaCall, "__syncthreads", "">;
def : Instruction<"bar.warp.sync 0xffffffff", CudaCall, "__syncwarp", "">;
def : Instruction<"membar.cta", CudaCall, "__threadfence_block", "">;
def : Instruction<"membar.gl", CudaCall, "__threadfence", "">;
def : Instruction<"membar.sys", CudaCall, "__threadfence_system", "">;
def : Instruction<"fence.acq_rel.cta", CudaCall, "__threadfence_block", "">;
def : Instruction<"fence.acq_rel.gpu", CudaCall, "__threadfence", "">;

/// A register: the built-in and its component, or a polyfill on the lane.
class Register<string name, string builtin, string component = ""> {
  string Name = name;
  string Builtin = builtin;
  string Component = component;
}
def : Register<"laneid", "laneId">;
foreach Axis = ["x", "y", "z"] in {
  def : Register<"tid." # Axis, "threadIdx", Axis>;
  def : Register<"ntid." # Axis, "blockDim", Axis>;
  def : Register<"ctaid." # Axis, "blockIdx", Axis>;
  def : Register<"nctaid." # Axis, "gridDim", Axis>;
}
// %warpid says where a warp runs and may change; its number in the block is one
// of the values that it may have.
def : Register<"warpid", "warpId">;
foreach Mask = ["eq", "lt", "le", "gt", "ge"] in
  def : Register<"lanemask_" # Mask, "cu2x_lanemask_" # Mask>;
