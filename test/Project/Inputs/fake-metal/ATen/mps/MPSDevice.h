// FAKE, see ../../Foundation/Foundation.h: Debian builds PyTorch without MPS.
#pragma once
#import <Metal/Metal.h>
namespace at::mps {
struct MPSDevice {
  static MPSDevice *getInstance();
  id<MTLDevice> device();
};
} // namespace at::mps
