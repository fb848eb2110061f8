//===- API.td - Classes for tables of CUDA names -----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every CUDA name that cu2x knows is one row, and a row is a record:
//
//   def cudaMalloc     : Function;
//   def cudaMallocHost : Function, As<"hipHostMalloc">, CUDA<"5.0", "12.2">;
//   def cudaGetSymbol  : Function, Unsupported<"what HIP offers instead">;
//   def : Include<"cub/block/*.cuh">, As<"hipcub/hipcub.hpp">;
//
// The record is named as CUDA names it. The HIP name is, in this order: what
// As<> says; the name with the library's naming rule applied; the same name.
// A row says first what the name is (its kind and the facts a declaration
// needs), then what it is called in HIP, then versions, then anything unusual.
// Rows of one library lie in one file (or one folder, when there are many).
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_API_API_TD
#define CU2X_API_API_TD

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

/// One step of a naming rule: names that start (or end) with `From` have that
/// part replaced by `To` in HIP. The longest `From` that matches is used.
class Rename<string from, string to> {
  string From = from;
  string To = to;
  bit ToCamelCase = 0;
}

/// A prefix after which HIP writes the rest in camel case: `MAX_PITCH` and
/// `maxPitch` both become `MaxPitch`.
class CamelRename<string from, string to> : Rename<from, to> {
  let ToCamelCase = 1;
}

class Library<string title, string hipTitle = ""> {
  string Title = title;

  /// The HIP library the rows are mapped to; empty when there is none.
  string HIPTitle = hipTitle;

  /// The naming rule of identifiers. A prefix and a suffix may both apply.
  list<Rename> Prefixes = [];
  list<Rename> Suffixes = [];

  /// Header names under which a program includes the generated declarations;
  /// empty when declarations are written by hand or do not exist. The first
  /// one holds the declarations, the others include it.
  list<string> Headers = [];

  /// Headers that the generated declarations include.
  list<string> Uses = [];

  /// Macros without a body that programs test or write in declarations, such
  /// as include guards and calling conventions.
  list<string> Defines = [];

  /// Result type of functions that do not state another one.
  string Status = "int";
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

class Row<string kind> {
  string Kind = kind;
  Library Library = ?;
  string Cuda = NAME;

  /// HIP's name when the naming rule does not give it.
  string Hip = "";

  /// Replaces the library's rule for suffixes.
  list<Rename> Suffixes = ?;

  bit IsUnsupported = 0;
  string Note = "";

  string CudaAdded = "";
  string CudaDeprecated = "";
  string CudaRemoved = "";
  string CudaChanged = "";
  string HipAdded = "";
  string HipDeprecated = "";
  string HipRemoved = "";
  string HipChanged = "";

  bit V2Only = 0;
  bit Overloaded = 0;
  bit Experimental = 0;
  bit DropInclude = 0;
  bit DropWord = 0;
  bit GuardMacro = 0;
  bit Switch = 0;
  bit ValueDiffers = 0;
  bit IntegerHandle = 0;
  bit DeviceOnly = 0;
  bit SaidOnce = 0;
}

/// A function called from the host. `returns` is its result type, empty for
/// the library's status type.
class Function<string returns = ""> : Row<"Function"> {
  string Returns = returns;
}

/// A function called from kernels.
class DeviceFunction : Row<"DeviceFunction">;

/// A type of which only the name matters. The classes below say more.
class Type : Row<"Type">;

/// An enumeration; its enumerators follow as rows with `Owner` set to it.
class Enum : Type;

/// A second name of the enumeration `of`, usually its tag.
class EnumTag<string of> : Type {
  string Of = of;
}

/// A class type. Without fields it is incomplete.
class Struct<code fields = ""> : Type {
  code Fields = fields;
}

class Union<code fields> : Type {
  code Fields = fields;
}

/// A pointer to the incomplete class type `tag`.
class Handle<string tag> : Type {
  string Tag = tag;
}

/// Another name of `type`.
class Alias<string type> : Type {
  string Aliased = type;
}

/// A pointer to function type.
class Callback<string returns, string params> : Type {
  string Returns = returns;
  string Params = params;
}

/// An enumerator of `Owner` whose value is not known; it differs from those of
/// all other enumerators of that type.
class AnyEnumConstant : Row<"EnumConstant"> {
  Type Owner = ?;
  int Value = ?;
}

/// An enumerator of `Owner`.
class EnumConstant<int value> : AnyEnumConstant {
  let Value = value;
}

/// A macro; `body` is what the generated declarations define it as, and
/// `params` its parameter list with parentheses. Without a body they do not
/// define it.
class Macro<string body = "", string params = ""> : Row<"Macro"> {
  string Body = body;
  string Params = params;
}

/// A header as written between <> or "". One `*` stands for any text, also in
/// the HIP name, where it stands for the same text.
class Include<string path> : Row<"Include"> {
  let Cuda = path;
}

/// A namespace, fully qualified.
class Namespace<string name> : Row<"Namespace"> {
  let Cuda = name;
}

/// All names that start with `prefix`, of a library without rows of its own.
/// Only used to explain a name after everything else has failed.
class Family<string prefix> : Row<"Family"> {
  let Cuda = prefix # "*";
}

//===----------------------------------------------------------------------===//
// What a row may add
//===----------------------------------------------------------------------===//

/// HIP's name, where the naming rule does not give it.
class As<string hip> {
  string Hip = hip;
}

/// HIP has no counterpart; `instead` tells what it offers in its place.
class Unsupported<string instead = ""> {
  bit IsUnsupported = 1;
  string Note = instead;
}

/// Something a user of the mapped name should know.
class Note<string text> {
  string Note = text;
}

/// CUDA versions (of cuDNN, NCCL: versions of that library).
class CUDA<string added = "", string deprecated = "", string removed = ""> {
  string CudaAdded = added;
  string CudaDeprecated = deprecated;
  string CudaRemoved = removed;
}

/// ROCm versions.
class HIP<string added = "", string deprecated = "", string removed = ""> {
  string HipAdded = added;
  string HipDeprecated = deprecated;
  string HipRemoved = removed;
}

/// The version whose declaration differs from that of earlier ones.
class CUDAChanged<string version> {
  string CudaChanged = version;
}
class HIPChanged<string version> {
  string HipChanged = version;
}

/// The unsuffixed name means two functions in CUDA, depending on the header;
/// HIP has the counterpart of the `_v2` one only.
class V2Only {
  bit V2Only = 1;
}

/// One CUDA name, several HIP names by argument types.
class Overloaded {
  bit Overloaded = 1;
}

/// HIP marks its counterpart as experimental.
class Experimental {
  bit Experimental = 1;
}

/// HIP needs no such header: the directive goes away.
class DropInclude {
  bit DropInclude = 1;
}

/// HIP has no such macro and means the same without it: the word goes away.
class DropWord<string why> : Unsupported<why> {
  bit DropWord = 1;
}

/// A predefined macro whose HIP counterpart holds in `#if` conditions only.
class GuardMacro {
  bit GuardMacro = 1;
}

/// A macro that programs define and CUDA's headers ask for: a definition does
/// not make the name the program's own.
class Switch {
  bit Switch = 1;
}

/// The HIP name means the same with another bit pattern, range or value.
class ValueDiffers<string text> {
  bit ValueDiffers = 1;
  string Note = text;
}

/// The same of a name that calls are full of: the first one in a file is named.
class ValueDiffersOnce<string text> : ValueDiffers<text> {
  bit SaidOnce = 1;
}

/// A handle that is an integer in CUDA and a pointer in HIP. Found by comparing
/// all types of the headers of CUDA 13 and HIP 6.3.
class IntegerHandle {
  bit IntegerHandle = 1;
}

/// A function that both sides may call in CUDA, or could in older releases, and
/// that HIP has on the device only; one for `__nv_bfloat16` is on both there.
/// Found by comparing the headers of CUDA 13 and HIP 6.3.
class DeviceOnly {
  bit DeviceOnly = 1;
}

#endif // CU2X_API_API_TD
