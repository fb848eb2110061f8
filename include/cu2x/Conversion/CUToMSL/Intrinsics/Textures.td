//===- Textures.td - Texture and surface objects -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// `Target` is a shape of TextureCall.cpp and what is done with it.
class TextureRow<string name, string operation, Mark mark>
    : Intrinsic<name, Texture, OwnPass, operation, mark>;

def : TextureRow<"tex1Dfetch", "buffer fetch", Exact>;
def : TextureRow<"tex2Dgather", "2d gather", Exact>;
foreach Shape = [["1D", "1d"], ["2D", "2d"], ["3D", "3d"],
                 ["1DLayered", "1d_array"], ["2DLayered", "2d_array"],
                 ["Cubemap", "cube"], ["CubemapLayered", "cube_array"]] in
  foreach Form = [["", "sample"], ["Lod", "level"], ["Grad", "gradient"]] in
    def : TextureRow<"tex" # Shape[0] # Form[0], Shape[1] # " " # Form[1],
                     Differs>;
foreach Shape = [["1D", "1d"], ["2D", "2d"], ["3D", "3d"],
                 ["1DLayered", "1d_array"], ["2DLayered", "2d_array"]] in
  foreach Form = ["read", "write"] in
    def : TextureRow<"surf" # Shape[0] # Form, Shape[1] # " " # Form, Emulated>;
foreach Name = ["surfCubemap", "surfCubemapLayered"] in
  foreach Form = ["read", "write"] in
    def : Intrinsic<Name # Form, Texture, Refuse, "", None>;
