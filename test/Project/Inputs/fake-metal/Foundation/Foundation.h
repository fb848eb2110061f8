// FAKE: what extensions made by cu2x use of Apple's header. It shows that they
// compile against these declarations, not that Apple's compiler takes them.
#pragma once
#include <cstddef>
#include <cstdint>

typedef unsigned long NSUInteger;
typedef signed char BOOL;
#ifndef nil
#define nil nullptr
#endif

@protocol NSObject
@end
__attribute__((objc_root_class)) @interface NSObject <NSObject>
@end
@interface NSString : NSObject
+ (NSString *)stringWithUTF8String:(const char *)Text;
- (const char *)UTF8String;
@end
@interface NSError : NSObject
- (NSString *)localizedDescription;
@end

typedef NSObject *dispatch_queue_t;
extern "C" void dispatch_sync(dispatch_queue_t Queue, void (^Block)(void));
