// FAKE, see ../Foundation/Foundation.h.
#pragma once
#import <Foundation/Foundation.h>

typedef struct {
  NSUInteger width, height, depth;
} MTLSize;
static inline MTLSize MTLSizeMake(NSUInteger W, NSUInteger H, NSUInteger D) {
  MTLSize Size = {W, H, D};
  return Size;
}

@class MTLCompileOptions;
@protocol MTLBuffer <NSObject>
@end
@protocol MTLFunction <NSObject>
@end
@protocol MTLComputePipelineState <NSObject>
@end
@protocol MTLLibrary <NSObject>
- (id<MTLFunction>)newFunctionWithName:(NSString *)Name;
@end
@protocol MTLDevice <NSObject>
- (id<MTLLibrary>)newLibraryWithSource:(NSString *)Source
                               options:(MTLCompileOptions *)Options
                                 error:(NSError **)Problem;
- (id<MTLComputePipelineState>)
    newComputePipelineStateWithFunction:(id<MTLFunction>)Function
                                  error:(NSError **)Problem;
@end
@protocol MTLComputeCommandEncoder <NSObject>
- (void)setComputePipelineState:(id<MTLComputePipelineState>)Pipeline;
- (void)setBuffer:(id<MTLBuffer>)Buffer
           offset:(NSUInteger)Offset
          atIndex:(NSUInteger)Index;
- (void)setBytes:(const void *)Bytes
          length:(NSUInteger)Length
         atIndex:(NSUInteger)Index;
- (void)setThreadgroupMemoryLength:(NSUInteger)Length
                           atIndex:(NSUInteger)Index;
- (void)dispatchThreadgroups:(MTLSize)Groups
       threadsPerThreadgroup:(MTLSize)Threads;
@end
