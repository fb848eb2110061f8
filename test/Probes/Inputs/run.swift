//===- run.swift - Run the probes on an Apple GPU ---------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===------------------------------------------------------------------------===//
//
// run.swift FILE.metal...
//
// Compiles each file at run time, with safe math, runs its kernel `probe` in one
// threadgroup of 32 threads, and prints the first words that it left behind:
//
//   NAME: 0x00000001 0x00000000 ...
//
// Word n of the input is n; buffer 2 is new. This program has never run.
//
//===------------------------------------------------------------------------===//

import Foundation
import Metal

let words = 64
let shown = 8

/// One line, whatever the message of an error has.
func line(_ text: String) -> String {
  text.replacingOccurrences(of: "\\", with: "\\\\")
    .replacingOccurrences(of: "\r", with: "\\r")
    .replacingOccurrences(of: "\n", with: "\\n")
}

/// What a probe left in its output, or why there is nothing.
func answer(_ path: String, on device: MTLDevice) -> String {
  do {
    let options = MTLCompileOptions()
    if #available(macOS 15.0, *) {
      options.languageVersion = .version3_2
      options.mathMode = .safe
    } else {
      options.fastMathEnabled = false
    }
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let library = try device.makeLibrary(source: source, options: options)
    guard let function = library.makeFunction(name: "probe"),
      let queue = device.makeCommandQueue(),
      let commands = queue.makeCommandBuffer(),
      let encoder = commands.makeComputeCommandEncoder(),
      let output = device.makeBuffer(length: words * 4, options: .storageModeShared),
      // Nobody writes to it.
      let fresh = device.makeBuffer(length: 65536, options: .storageModeShared)
    else { return "cannot be set up" }
    let pipeline = try device.makeComputePipelineState(function: function)
    let numbers = (0..<words).map { Int32($0) }
    let input = device.makeBuffer(
      bytes: numbers, length: words * 4, options: .storageModeShared)
    memset(output.contents(), 0, words * 4)
    encoder.setComputePipelineState(pipeline)
    encoder.setBuffer(output, offset: 0, index: 0)
    encoder.setBuffer(input, offset: 0, index: 1)
    encoder.setBuffer(fresh, offset: 0, index: 2)
    encoder.dispatchThreadgroups(
      MTLSize(width: 1, height: 1, depth: 1),
      threadsPerThreadgroup: MTLSize(width: 32, height: 1, depth: 1))
    encoder.endEncoding()
    commands.commit()
    commands.waitUntilCompleted()
    if let error = commands.error { return "ended with \(error)" }
    let values = output.contents().bindMemory(to: UInt32.self, capacity: words)
    return (0..<shown).map { String(format: "0x%08x", values[$0]) }
      .joined(separator: " ")
  } catch {
    return "does not compile: \(error)"
  }
}

guard let device = MTLCreateSystemDefaultDevice() else {
  fputs("run.swift: no Metal device\n", stderr)
  exit(1)
}
print("# \(device.name), \(ProcessInfo.processInfo.operatingSystemVersionString)")
for path in CommandLine.arguments.dropFirst() {
  let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  print("\(name): \(line(answer(path, on: device)))")
}
