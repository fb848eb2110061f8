// FAKE, see ../../Foundation/Foundation.h: Debian builds PyTorch without MPS.
#pragma once
#import <Metal/Metal.h>
namespace at::mps {
struct MPSStream {
  dispatch_queue_t queue() const;
  id<MTLComputeCommandEncoder> commandEncoder();
};
MPSStream *getCurrentMPSStream();
} // namespace at::mps
