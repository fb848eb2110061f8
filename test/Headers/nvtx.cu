// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <nvtx3/nvToolsExt.h>
#include <nvtx3/nvToolsExtCudaRt.h>

int main() {
  nvtxEventAttributes_t Event = {0};
  Event.version = NVTX_VERSION;
  Event.size = NVTX_EVENT_ATTRIB_STRUCT_SIZE;
  Event.colorType = NVTX_COLOR_ARGB;
  Event.color = 0xff00ff00;
  Event.messageType = NVTX_MESSAGE_TYPE_ASCII;
  Event.message.ascii = "range";
  nvtxRangePushEx(&Event);
  nvtxRangePushA("inner");
  nvtxRangePush("inner");
  nvtxMark("here");
  nvtxRangePop();
  nvtxNameCudaStreamA(0, "stream");
  nvtxRangeEnd(nvtxRangeStartA("x"));
}
