//===- Types.td - Findings about types, CU2X5nnn -----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def UnsupportedType : Diagnostic<5019, "unsupported-type", Build, High>,
                      Refused {
  let Text = "type '{0}' has no HIP counterpart";
  let Fix = "{1|replace it by hand, or guard it with "
            "'__HIP_PLATFORM_AMD__'}";
  let Why = [{
    HIP and its libraries declare no type with this meaning. The name is left as
    it is, so that the HIP compiler stops at it instead of compiling something
    else.
  }];
  let Before = [{
    cudaGraphKernelNodeUpdate update;
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    cudaGraphKernelNodeUpdate update;
    #endif
  }];
  let Ignore = [{
    The code is compiled for CUDA only.
  }];
}

def StructFieldOrder : Diagnostic<5020, "struct-field-order", Wrong, Low>,
                       Refused {
  let Text = "fields of '{0}' have another order in HIP; this initializer "
             "relies on CUDA's";
  let Fix = "assign the fields by name";
  let Why = [{
    An initializer without field names fills a struct in the order of its
    declaration. The HIP struct holds the same fields in another order, so the
    values would end up in the wrong ones, without a message where the types
    happen to convert.
  }];
  let Before = [{
    cudaAccessPolicyWindow window = {data, bytes, 1.0f, hit, miss};
  }];
  let After = [{
    hipAccessPolicyWindow window = {};
    window.base_ptr = data;
    window.num_bytes = bytes;
    window.hitRatio = 1.0f;
    window.hitProp = hit;
    window.missProp = miss;
  }];
  let Ignore = [{
    Never: at least one value is wrong.
  }];
}

def StructFieldMissing
    : Diagnostic<5021, "struct-field-missing", Build, Medium>, Refused {
  let Text = "'{0}' has no field '{1}' in HIP";
  let Fix = "remove the access, or guard it with '__HIP_PLATFORM_AMD__'";
  let Why = [{
    The HIP struct that takes the place of the CUDA struct lacks this field.
    Mostly the feature behind it does not exist on AMD GPUs.
  }];
  let Before = [{
    printf("%d\n", prop.hostNumaId);
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    printf("%d\n", prop.hostNumaId);
    #endif
  }];
  let Ignore = [{
    The HIP version in use has the field.
  }];
}
