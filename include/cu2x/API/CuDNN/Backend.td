//===- Backend.td - cuDNN ----------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuDNN in {
def cudnnBackendDescriptor_t : Alias<"void *">, NoGraphInterface, CUDA<"8.0.1">;

def cudnnBackendAttributeName_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendAttributeName_t in {
def CUDNN_ATTR_POINTWISE_MODE : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_POINTWISE_MATH_PREC : EnumConstant<1>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_POINTWISE_NAN_PROPAGATION : EnumConstant<2>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP : EnumConstant<3>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_POINTWISE_RELU_UPPER_CLIP : EnumConstant<4>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE : EnumConstant<5>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_POINTWISE_ELU_ALPHA : EnumConstant<6>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_POINTWISE_SOFTPLUS_BETA : EnumConstant<7>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_POINTWISE_SWISH_BETA : EnumConstant<8>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_POINTWISE_AXIS : EnumConstant<9>, Unsupported, CUDA<"8.4">;
def CUDNN_ATTR_CONVOLUTION_COMP_TYPE : EnumConstant<100>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_CONVOLUTION_CONV_MODE : EnumConstant<101>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_CONVOLUTION_DILATIONS : EnumConstant<102>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES : EnumConstant<103>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_CONVOLUTION_POST_PADDINGS : EnumConstant<104>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS : EnumConstant<105>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS : EnumConstant<106>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINEHEUR_MODE : EnumConstant<200>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH : EnumConstant<201>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINEHEUR_RESULTS : EnumConstant<202>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINEHEUR_SM_COUNT_TARGET : EnumConstant<203>, Unsupported,
  CUDA<"8.9.5">;
def CUDNN_ATTR_ENGINEHEUR_DEVICEPROP : EnumConstant<204>, Unsupported;
def CUDNN_ATTR_ENGINECFG_ENGINE : EnumConstant<300>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINECFG_INTERMEDIATE_INFO : EnumConstant<301>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINECFG_KNOB_CHOICES : EnumConstant<302>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINECFG_WORKSPACE_SIZE : EnumConstant<303>, Unsupported,
  CUDA<"9.2">;
def CUDNN_ATTR_ENGINECFG_SHARED_MEMORY_USED : EnumConstant<304>, Unsupported,
  CUDA<"9.2">;
def CUDNN_ATTR_EXECUTION_PLAN_HANDLE : EnumConstant<400>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG : EnumConstant<401>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE : EnumConstant<402>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS : EnumConstant<403>,
  Unsupported, CUDA<"8.0.2">;
def CUDNN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS : EnumConstant<404>,
  Unsupported, CUDA<"8.0.2">;
def CUDNN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION : EnumConstant<405>,
  Unsupported, CUDA<"8.4">;
def CUDNN_ATTR_EXECUTION_PLAN_KERNEL_CACHE : EnumConstant<406>, Unsupported,
  CUDA<"9.4">;
def CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP : EnumConstant<407>, Unsupported;
def CUDNN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID : EnumConstant<500>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_INTERMEDIATE_INFO_SIZE : EnumConstant<501>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS : EnumConstant<502>,
  Unsupported, CUDA<"8.0.2">;
def CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES : EnumConstant<503>,
  Unsupported, CUDA<"8.0.2">;
def CUDNN_ATTR_KNOB_CHOICE_KNOB_TYPE : EnumConstant<600>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_KNOB_CHOICE_KNOB_VALUE : EnumConstant<601>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA : EnumConstant<700>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA : EnumConstant<701>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC : EnumConstant<702>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W : EnumConstant<703>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X : EnumConstant<704>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y : EnumConstant<705>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA : EnumConstant<706>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA : EnumConstant<707>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC : EnumConstant<708>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W : EnumConstant<709>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX : EnumConstant<710>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY : EnumConstant<711>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA : EnumConstant<712>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA : EnumConstant<713>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC : EnumConstant<714>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW : EnumConstant<715>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X : EnumConstant<716>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY : EnumConstant<717>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR : EnumConstant<750>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_XDESC : EnumConstant<751>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_BDESC : EnumConstant<752>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_YDESC : EnumConstant<753>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_ALPHA1 : EnumConstant<754>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_ALPHA2 : EnumConstant<755>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_DXDESC : EnumConstant<756>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_DYDESC : EnumConstant<757>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_POINTWISE_TDESC : EnumConstant<758>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_GENSTATS_MODE : EnumConstant<770>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_GENSTATS_MATH_PREC : EnumConstant<771>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_GENSTATS_XDESC : EnumConstant<772>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_GENSTATS_SUMDESC : EnumConstant<773>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_GENSTATS_SQSUMDESC : EnumConstant<774>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE : EnumConstant<780>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC : EnumConstant<781>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC : EnumConstant<782>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC : EnumConstant<783>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC : EnumConstant<784>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC : EnumConstant<785>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC : EnumConstant<786>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC : EnumConstant<787>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC
  : EnumConstant<788>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC
  : EnumConstant<789>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC : EnumConstant<790>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC : EnumConstant<791>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC : EnumConstant<792>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC : EnumConstant<793>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC : EnumConstant<794>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC : EnumConstant<795>,
  Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC
  : EnumConstant<796>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_OPERATIONGRAPH_HANDLE : EnumConstant<800>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATIONGRAPH_OPS : EnumConstant<801>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT : EnumConstant<802>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_OPERATIONGRAPH_IS_DYNAMIC_SHAPE_ENABLED : EnumConstant<803>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_OPERATIONGRAPH_IS_SAME_TOPOLOGY : EnumConstant<804>, Unsupported;
def CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT : EnumConstant<900>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_DATA_TYPE : EnumConstant<901>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_DIMENSIONS : EnumConstant<902>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_STRIDES : EnumConstant<903>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_VECTOR_COUNT : EnumConstant<904>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_VECTORIZED_DIMENSION : EnumConstant<905>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_UNIQUE_ID : EnumConstant<906>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_IS_VIRTUAL : EnumConstant<907>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_TENSOR_IS_BY_VALUE : EnumConstant<908>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_TENSOR_REORDERING_MODE : EnumConstant<909>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_TENSOR_RAGGED_OFFSET_DESC : EnumConstant<913>, Unsupported,
  CUDA<"8.9">;
def CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS : EnumConstant<1000>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS : EnumConstant<1001>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_VARIANT_PACK_INTERMEDIATES : EnumConstant<1002>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_VARIANT_PACK_WORKSPACE : EnumConstant<1003>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_VARIANT_PACK_OVERRIDE_UNIQUE_IDS : EnumConstant<1010>,
  Unsupported;
def CUDNN_ATTR_VARIANT_PACK_OVERRIDE_SHAPES : EnumConstant<1011>, Unsupported;
def CUDNN_ATTR_VARIANT_PACK_OVERRIDE_STRIDES : EnumConstant<1012>, Unsupported;
def CUDNN_ATTR_LAYOUT_INFO_TENSOR_UID : EnumConstant<1100>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_LAYOUT_INFO_TYPES : EnumConstant<1101>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_KNOB_INFO_TYPE : EnumConstant<1200>, Unsupported, CUDA<"8.0.1">;
def CUDNN_ATTR_KNOB_INFO_MAXIMUM_VALUE : EnumConstant<1201>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_KNOB_INFO_MINIMUM_VALUE : EnumConstant<1202>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_KNOB_INFO_STRIDE : EnumConstant<1203>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINE_OPERATION_GRAPH : EnumConstant<1300>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINE_GLOBAL_INDEX : EnumConstant<1301>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINE_KNOB_INFO : EnumConstant<1302>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_ENGINE_NUMERICAL_NOTE : EnumConstant<1303>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_ATTR_ENGINE_LAYOUT_INFO : EnumConstant<1304>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_ATTR_ENGINE_BEHAVIOR_NOTE : EnumConstant<1305>, Unsupported,
  CUDA<"8.2">;
def CUDNN_ATTR_ENGINE_SM_COUNT_TARGET : EnumConstant<1306>, Unsupported,
  CUDA<"8.9.5">;
def CUDNN_ATTR_ENGINE_DEVICEPROP : EnumConstant<1307>, Unsupported;
def CUDNN_ATTR_ENGINE_DISABLE_CLUSTER_COOPERATIVE : EnumConstant<1308>,
  Unsupported;
def CUDNN_ATTR_MATMUL_COMP_TYPE : EnumConstant<1500>, Unsupported, CUDA<"8.1">;
def CUDNN_ATTR_MATMUL_PADDING_VALUE : EnumConstant<1503>, Unsupported,
  CUDA<"8.9">;
def CUDNN_ATTR_OPERATION_MATMUL_ADESC : EnumConstant<1520>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_MATMUL_BDESC : EnumConstant<1521>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_MATMUL_CDESC : EnumConstant<1522>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_MATMUL_DESC : EnumConstant<1523>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT
  : EnumConstant<1524>, Unsupported, CUDA<"8.1", "9.0">;
def CUDNN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC : EnumConstant<1525>,
  Unsupported, CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC : EnumConstant<1526>,
  Unsupported, CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC : EnumConstant<1527>,
  Unsupported, CUDA<"8.7">;
def CUDNN_ATTR_REDUCTION_OPERATOR : EnumConstant<1600>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_REDUCTION_COMP_TYPE : EnumConstant<1601>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_REDUCTION_IS_DETERMINISTIC : EnumConstant<1602>, Unsupported;
def CUDNN_ATTR_OPERATION_REDUCTION_XDESC : EnumConstant<1610>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_REDUCTION_YDESC : EnumConstant<1611>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_REDUCTION_DESC : EnumConstant<1612>, Unsupported,
  CUDA<"8.1">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC : EnumConstant<1620>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC : EnumConstant<1621>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC : EnumConstant<1622>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC : EnumConstant<1623>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC : EnumConstant<1624>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC : EnumConstant<1625>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC : EnumConstant<1626>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC : EnumConstant<1627>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC : EnumConstant<1628>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC : EnumConstant<1629>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS : EnumConstant<1630>,
  Unsupported, CUDA<"8.2">;
def CUDNN_ATTR_RESAMPLE_MODE : EnumConstant<1700>, Unsupported, CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_COMP_TYPE : EnumConstant<1701>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_SPATIAL_DIMS : EnumConstant<1702>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_POST_PADDINGS : EnumConstant<1703>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_PRE_PADDINGS : EnumConstant<1704>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_STRIDES : EnumConstant<1705>, Unsupported, CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_WINDOW_DIMS : EnumConstant<1706>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_NAN_PROPAGATION : EnumConstant<1707>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_RESAMPLE_PADDING_MODE : EnumConstant<1708>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_XDESC : EnumConstant<1710>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_YDESC : EnumConstant<1711>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC : EnumConstant<1712>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA : EnumConstant<1713>, Unsupported,
  CUDA<"8.3", "9.0">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_BETA : EnumConstant<1714>, Unsupported,
  CUDA<"8.3", "9.0">;
def CUDNN_ATTR_OPERATION_RESAMPLE_FWD_DESC : EnumConstant<1716>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC : EnumConstant<1720>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC : EnumConstant<1721>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC : EnumConstant<1722>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA : EnumConstant<1723>, Unsupported,
  CUDA<"8.3", "9.0">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_BETA : EnumConstant<1724>, Unsupported,
  CUDA<"8.3", "9.0">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DESC : EnumConstant<1725>, Unsupported,
  CUDA<"8.3">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_XDESC : EnumConstant<1726>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RESAMPLE_BWD_YDESC : EnumConstant<1727>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_CONCAT_AXIS : EnumConstant<1800>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_CONCAT_INPUT_DESCS : EnumConstant<1801>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_CONCAT_INPLACE_INDEX : EnumConstant<1802>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_CONCAT_OUTPUT_DESC : EnumConstant<1803>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_SIGNAL_MODE : EnumConstant<1900>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_SIGNAL_FLAGDESC : EnumConstant<1901>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_SIGNAL_VALUE : EnumConstant<1902>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_SIGNAL_XDESC : EnumConstant<1903>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_SIGNAL_YDESC : EnumConstant<1904>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_CONTAINER_DESC : EnumConstant<1950>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_YDESC : EnumConstant<1951>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_SEQUENCE_DESC : EnumConstant<1952>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_PAGE_TABLE_DESC : EnumConstant<1953>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_OPERATION_NORM_FWD_MODE : EnumConstant<2000>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_PHASE : EnumConstant<2001>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_XDESC : EnumConstant<2002>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_MEAN_DESC : EnumConstant<2003>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC : EnumConstant<2004>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_SCALE_DESC : EnumConstant<2005>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_BIAS_DESC : EnumConstant<2006>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC : EnumConstant<2007>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC : EnumConstant<2008>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC : EnumConstant<2009>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC : EnumConstant<2010>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC : EnumConstant<2011>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC : EnumConstant<2012>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_YDESC : EnumConstant<2013>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS : EnumConstant<2014>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_MODE : EnumConstant<2100>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_XDESC : EnumConstant<2101>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_MEAN_DESC : EnumConstant<2102>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC : EnumConstant<2103>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_DYDESC : EnumConstant<2104>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_SCALE_DESC : EnumConstant<2105>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC : EnumConstant<2106>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC : EnumConstant<2107>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC : EnumConstant<2108>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_DXDESC : EnumConstant<2109>, Unsupported,
  CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS : EnumConstant<2110>,
  Unsupported, CUDA<"8.5">;
def CUDNN_ATTR_OPERATION_RESHAPE_XDESC : EnumConstant<2200>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RESHAPE_YDESC : EnumConstant<2201>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_XDESC : EnumConstant<2250>,
  Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_YDESC : EnumConstant<2251>,
  Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_LOWER_BANDWIDTH
  : EnumConstant<2252>, Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_UPPER_BANDWIDTH
  : EnumConstant<2253>, Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_AXIS : EnumConstant<2254>,
  Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_PAD_VALUE : EnumConstant<2255>,
  Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_KV_TOKEN_OFFSET_DESC
  : EnumConstant<2256>, Unsupported;
def CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_SPECULATIVE_MASK_DESC
  : EnumConstant<2257>, Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_XDESC : EnumConstant<2270>,
  Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_YDESC : EnumConstant<2271>,
  Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_LOWER_BANDWIDTH
  : EnumConstant<2272>, Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_UPPER_BANDWIDTH
  : EnumConstant<2273>, Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_AXIS : EnumConstant<2274>,
  Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_PAD_VALUE : EnumConstant<2275>,
  Unsupported;
def CUDNN_ATTR_OPERATION_CONTRACT_BAND_MAX_TOKEN_VALUE : EnumConstant<2276>,
  Unsupported;
def CUDNN_ATTR_RNG_DISTRIBUTION : EnumConstant<2300>, Unsupported, CUDA<"8.7">;
def CUDNN_ATTR_RNG_NORMAL_DIST_MEAN : EnumConstant<2301>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION : EnumConstant<2302>,
  Unsupported, CUDA<"8.7">;
def CUDNN_ATTR_RNG_UNIFORM_DIST_MAXIMUM : EnumConstant<2303>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_RNG_UNIFORM_DIST_MINIMUM : EnumConstant<2304>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY : EnumConstant<2305>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RNG_YDESC : EnumConstant<2310>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RNG_SEED : EnumConstant<2311>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RNG_DESC : EnumConstant<2312>, Unsupported,
  CUDA<"8.7">;
def CUDNN_ATTR_OPERATION_RNG_OFFSET_DESC : EnumConstant<2313>, Unsupported,
  CUDA<"8.8">;
def CUDNN_ATTR_KERNEL_CACHE_OPERATION_GRAPH : EnumConstant<2400>, Unsupported,
  CUDA<"9.5">;
def CUDNN_ATTR_KERNEL_CACHE_IS_ENGINECFG_KERNEL_CACHED : EnumConstant<2401>,
  Unsupported, CUDA<"9.4">;
def CUDNN_ATTR_KERNEL_CACHE_JSON_REPRESENTATION : EnumConstant<2402>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_XDESC : EnumConstant<2500>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_YDESC : EnumConstant<2501>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_SCALE_DESC : EnumConstant<2502>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_MATH_PREC : EnumConstant<2503>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_BLOCK_SIZE : EnumConstant<2504>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_XDESC : EnumConstant<2600>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_SCALE_DESC : EnumConstant<2601>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_YDESC : EnumConstant<2602>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_MATH_PREC : EnumConstant<2603>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_BLOCK_SIZE : EnumConstant<2604>,
  Unsupported;
def CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_NEG_SCALE : EnumConstant<2605>,
  Unsupported;
def CUDNN_ATTR_DEVICEPROP_DEVICE_ID : EnumConstant<2700>, Unsupported;
def CUDNN_ATTR_DEVICEPROP_HANDLE : EnumConstant<2701>, Unsupported;
def CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION : EnumConstant<2702>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_QDESC : EnumConstant<2800>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_KDESC : EnumConstant<2801>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_VDESC : EnumConstant<2802>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_ODESC : EnumConstant<2803>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_STATSDESC : EnumConstant<2804>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_SCALEDESC : EnumConstant<2805>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_BLOCK_MASK_DESC : EnumConstant<2806>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_KDESC : EnumConstant<2807>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_VDESC : EnumConstant<2808>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_QDESC : EnumConstant<2809>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_KVDESC : EnumConstant<2810>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_QDESC : EnumConstant<2851>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_KDESC : EnumConstant<2852>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_VDESC : EnumConstant<2853>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_ODESC : EnumConstant<2854>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_STATSDESC : EnumConstant<2855>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_SCALEDESC : EnumConstant<2856>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_QDESC : EnumConstant<2857>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_KVDESC : EnumConstant<2858>,
  Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_DQDESC : EnumConstant<2859>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_DKDESC : EnumConstant<2860>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_DVDESC : EnumConstant<2861>, Unsupported;
def CUDNN_ATTR_OPERATION_SDPA_BWD_DODDESC : EnumConstant<2862>, Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MODE : EnumConstant<2900>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MATH_PREC : EnumConstant<2901>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_DESC : EnumConstant<2902>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_WEIGHT_DESC : EnumConstant<2903>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_FIRST_TOKEN_OFFSET_DESC
  : EnumConstant<2904>, Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_OUTPUT_DESC : EnumConstant<2905>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_INDEX_DESC
  : EnumConstant<2906>, Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_KS_DESC : EnumConstant<2907>,
  Unsupported;
def CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOP_K : EnumConstant<2908>,
  Unsupported;
}

def cudnnBackendAttributeType_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendAttributeType_t in {
def CUDNN_TYPE_HANDLE : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_DATA_TYPE : EnumConstant<1>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_BOOLEAN : EnumConstant<2>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_INT64 : EnumConstant<3>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_FLOAT : EnumConstant<4>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_DOUBLE : EnumConstant<5>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_VOID_PTR : EnumConstant<6>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_CONVOLUTION_MODE : EnumConstant<7>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_HEUR_MODE : EnumConstant<8>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_KNOB_TYPE : EnumConstant<9>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_NAN_PROPOGATION : EnumConstant<10>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_TYPE_NUMERICAL_NOTE : EnumConstant<11>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_LAYOUT_TYPE : EnumConstant<12>, Unsupported, CUDA<"8.0.2">;
def CUDNN_TYPE_ATTRIB_NAME : EnumConstant<13>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_POINTWISE_MODE : EnumConstant<14>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_BACKEND_DESCRIPTOR : EnumConstant<15>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_TYPE_GENSTATS_MODE : EnumConstant<16>, Unsupported, CUDA<"8.0.1">;
def CUDNN_TYPE_BN_FINALIZE_STATS_MODE : EnumConstant<17>, Unsupported,
  CUDA<"8.1">;
def CUDNN_TYPE_REDUCTION_OPERATOR_TYPE : EnumConstant<18>, Unsupported,
  CUDA<"8.1">;
def CUDNN_TYPE_BEHAVIOR_NOTE : EnumConstant<19>, Unsupported, CUDA<"8.2">;
def CUDNN_TYPE_TENSOR_REORDERING_MODE : EnumConstant<20>, Unsupported,
  CUDA<"8.3">;
def CUDNN_TYPE_RESAMPLE_MODE : EnumConstant<21>, Unsupported, CUDA<"8.3">;
def CUDNN_TYPE_PADDING_MODE : EnumConstant<22>, Unsupported, CUDA<"8.3">;
def CUDNN_TYPE_INT32 : EnumConstant<23>, Unsupported, CUDA<"8.3">;
def CUDNN_TYPE_CHAR : EnumConstant<24>, Unsupported, CUDA<"8.4">;
def CUDNN_TYPE_SIGNAL_MODE : EnumConstant<25>, Unsupported, CUDA<"8.5">;
def CUDNN_TYPE_FRACTION : EnumConstant<26>, Unsupported, CUDA<"8.5">;
def CUDNN_TYPE_NORM_MODE : EnumConstant<27>, Unsupported, CUDA<"8.5">;
def CUDNN_TYPE_NORM_FWD_PHASE : EnumConstant<28>, Unsupported, CUDA<"8.5">;
def CUDNN_TYPE_RNG_DISTRIBUTION : EnumConstant<29>, Unsupported, CUDA<"8.7">;
def CUDNN_TYPE_MOE_GROUPED_MATMUL_MODE : EnumConstant<30>, Unsupported;
}

def cudnnBackendBehaviorNote_t : Enum, NoGraphInterface, CUDA<"8.2">;
let Owner = cudnnBackendBehaviorNote_t in {
def CUDNN_BEHAVIOR_NOTE_RUNTIME_COMPILATION : EnumConstant<0>, Unsupported,
  CUDA<"8.2">;
def CUDNN_BEHAVIOR_NOTE_REQUIRES_FILTER_INT8x32_REORDER : EnumConstant<1>,
  Unsupported, CUDA<"8.3">;
def CUDNN_BEHAVIOR_NOTE_REQUIRES_BIAS_INT8x32_REORDER : EnumConstant<2>,
  Unsupported, CUDA<"8.3">;
def CUDNN_BEHAVIOR_NOTE_SUPPORTS_CUDA_GRAPH_NATIVE_API : EnumConstant<3>,
  Unsupported, CUDA<"9.5">;
def CUDNN_BEHAVIOR_NOTE_CUBLASLT_DEPENDENCY : EnumConstant<4>, Unsupported;
def CUDNN_BEHAVIOR_NOTE_TYPE_COUNT : EnumConstant<5>, Unsupported, CUDA<"8.2">;
}

def cudnnBackendDescriptorType_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendDescriptorType_t in {
def CUDNN_BACKEND_POINTWISE_DESCRIPTOR : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR : EnumConstant<1>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_ENGINE_DESCRIPTOR : EnumConstant<2>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_ENGINECFG_DESCRIPTOR : EnumConstant<3>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR : EnumConstant<4>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR : EnumConstant<5>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR : EnumConstant<6>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_KNOB_CHOICE_DESCRIPTOR : EnumConstant<7>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_KNOB_INFO_DESCRIPTOR : EnumConstant<8>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_LAYOUT_INFO_DESCRIPTOR : EnumConstant<9>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR : EnumConstant<10>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR
  : EnumConstant<11>, Unsupported, CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR
  : EnumConstant<12>, Unsupported, CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR : EnumConstant<13>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR : EnumConstant<14>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR : EnumConstant<15>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR : EnumConstant<16>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_TENSOR_DESCRIPTOR : EnumConstant<17>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_BACKEND_MATMUL_DESCRIPTOR : EnumConstant<18>, Unsupported,
  CUDA<"8.1">;
def CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR : EnumConstant<19>, Unsupported,
  CUDA<"8.1">;
def CUDNN_BACKEND_OPERATION_BN_FINALIZE_STATISTICS_DESCRIPTOR
  : EnumConstant<20>, Unsupported, CUDA<"8.1">;
def CUDNN_BACKEND_REDUCTION_DESCRIPTOR : EnumConstant<21>, Unsupported,
  CUDA<"8.1">;
def CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR : EnumConstant<22>,
  Unsupported, CUDA<"8.1">;
def CUDNN_BACKEND_OPERATION_BN_BWD_WEIGHTS_DESCRIPTOR : EnumConstant<23>,
  Unsupported, CUDA<"8.2">;
def CUDNN_BACKEND_RESAMPLE_DESCRIPTOR : EnumConstant<24>, Unsupported,
  CUDA<"8.3">;
def CUDNN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR : EnumConstant<25>,
  Unsupported, CUDA<"8.3">;
def CUDNN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR : EnumConstant<26>,
  Unsupported, CUDA<"8.3">;
def CUDNN_BACKEND_OPERATION_CONCAT_DESCRIPTOR : EnumConstant<27>, Unsupported,
  CUDA<"8.5">;
def CUDNN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR : EnumConstant<28>, Unsupported,
  CUDA<"8.5">;
def CUDNN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR : EnumConstant<29>,
  Unsupported, CUDA<"8.5">;
def CUDNN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR : EnumConstant<30>,
  Unsupported, CUDA<"8.5">;
def CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR : EnumConstant<31>, Unsupported,
  CUDA<"8.7">;
def CUDNN_BACKEND_RNG_DESCRIPTOR : EnumConstant<32>, Unsupported, CUDA<"8.7">;
def CUDNN_BACKEND_OPERATION_RNG_DESCRIPTOR : EnumConstant<33>, Unsupported,
  CUDA<"8.7">;
def CUDNN_BACKEND_KERNEL_CACHE_DESCRIPTOR : EnumConstant<34>, Unsupported,
  CUDA<"9.4">;
def CUDNN_BACKEND_OPERATION_PAGED_CACHE_LOAD_DESCRIPTOR : EnumConstant<35>,
  Unsupported, CUDA<"9.4">;
def CUDNN_BACKEND_OPERATION_BLOCK_SCALE_QUANTIZE_DESCRIPTOR : EnumConstant<36>,
  Unsupported;
def CUDNN_BACKEND_OPERATION_BLOCK_SCALE_DEQUANTIZE_DESCRIPTOR
  : EnumConstant<37>, Unsupported;
def CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR : EnumConstant<38>, Unsupported;
def CUDNN_BACKEND_OPERATION_EXPAND_BAND_MATRIX_DESCRIPTOR : EnumConstant<39>,
  Unsupported;
def CUDNN_BACKEND_OPERATION_CONTRACT_BAND_MATRIX_DESCRIPTOR : EnumConstant<40>,
  Unsupported;
def CUDNN_BACKEND_OPERATION_SDPA_FWD_DESCRIPTOR : EnumConstant<41>, Unsupported;
def CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_DESCRIPTOR : EnumConstant<42>,
  Unsupported;
def CUDNN_BACKEND_OPERATION_SDPA_BWD_DESCRIPTOR : EnumConstant<43>, Unsupported;
}

def cudnnBackendHeurMode_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendHeurMode_t in {
def CUDNN_HEUR_MODE_INSTANT : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
def CUDNN_HEUR_MODE_B : EnumConstant<1>, Unsupported, CUDA<"8.0.1">;
def CUDNN_HEUR_MODE_FALLBACK : EnumConstant<2>, Unsupported, CUDA<"8.3">;
def CUDNN_HEUR_MODE_A : EnumConstant<3>, Unsupported, CUDA<"8.3">;
def CUDNN_HEUR_MODES_COUNT : EnumConstant<4>, Unsupported, CUDA<"8.0.1">;
}

def cudnnBackendKnobType_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendKnobType_t in {
def CUDNN_KNOB_TYPE_SPLIT_K : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SWIZZLE : EnumConstant<1>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_TILE_SIZE : EnumConstant<2>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_USE_TEX : EnumConstant<3>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_EDGE : EnumConstant<4>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_KBLOCK : EnumConstant<5>, Unsupported, CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_LDGA : EnumConstant<6>, Unsupported, CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_LDGB : EnumConstant<7>, Unsupported, CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_CHUNK_K : EnumConstant<8>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SPLIT_H : EnumConstant<9>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_WINO_TILE : EnumConstant<10>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_MULTIPLY : EnumConstant<11>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_SPLIT_K_BUF : EnumConstant<12>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_TILEK : EnumConstant<13>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_STAGES : EnumConstant<14>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_REDUCTION_MODE : EnumConstant<15>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_CTA_SPLIT_K_MODE : EnumConstant<16>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SPLIT_K_SLC : EnumConstant<17>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_IDX_MODE : EnumConstant<18>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SLICED : EnumConstant<19>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SPLIT_RS : EnumConstant<20>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SINGLEBUFFER : EnumConstant<21>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_LDGC : EnumConstant<22>, Unsupported, CUDA<"8.0.1", "9.0">;
def CUDNN_KNOB_TYPE_SPECFILT : EnumConstant<23>, Unsupported, CUDA<"8.0.1">;
def CUDNN_KNOB_TYPE_KERNEL_CFG : EnumConstant<24>, Unsupported, CUDA<"8.1">;
def CUDNN_KNOB_TYPE_WORKSPACE : EnumConstant<25>, Unsupported, CUDA<"8.4">;
def CUDNN_KNOB_TYPE_TILE_CGA : EnumConstant<26>, Unsupported,
  CUDA<"8.6", "9.0">;
def CUDNN_KNOB_TYPE_TILE_CGA_M : EnumConstant<27>, Unsupported, CUDA<"8.6">;
def CUDNN_KNOB_TYPE_TILE_CGA_N : EnumConstant<28>, Unsupported, CUDA<"8.6">;
def CUDNN_KNOB_TYPE_BLOCK_SIZE : EnumConstant<29>, Unsupported, CUDA<"8.8">;
def CUDNN_KNOB_TYPE_OCCUPANCY : EnumConstant<30>, Unsupported, CUDA<"8.9">;
def CUDNN_KNOB_TYPE_ARRAY_SIZE_PER_THREAD : EnumConstant<31>, Unsupported,
  CUDA<"8.9">;
def CUDNN_KNOB_TYPE_NUM_C_PER_BLOCK : EnumConstant<32>, Unsupported,
  CUDA<"8.9", "9.0">;
def CUDNN_KNOB_TYPE_SPLIT_COLS : EnumConstant<33>, Unsupported, CUDA<"8.9.5">;
def CUDNN_KNOB_TYPE_TILE_ROWS : EnumConstant<34>, Unsupported, CUDA<"8.9.5">;
def CUDNN_KNOB_TYPE_TILE_COLS : EnumConstant<35>, Unsupported, CUDA<"8.9.5">;
def CUDNN_KNOB_TYPE_LOAD_SIZE : EnumConstant<36>, Unsupported, CUDA<"8.9.5">;
def CUDNN_KNOB_TYPE_CTA_COUNT : EnumConstant<37>, Unsupported;
def CUDNN_KNOB_TYPE_STREAM_K : EnumConstant<38>, Unsupported;
def CUDNN_KNOB_TYPE_SPLIT_P_SLC : EnumConstant<39>, Unsupported;
def CUDNN_KNOB_TYPE_TILE_M : EnumConstant<40>, Unsupported;
def CUDNN_KNOB_TYPE_TILE_N : EnumConstant<41>, Unsupported;
def CUDNN_KNOB_TYPE_WARP_SPEC_CFG : EnumConstant<42>, Unsupported;
def CUDNN_KNOB_TYPE_SWAP_AB : EnumConstant<43>, Unsupported;
def CUDNN_KNOB_TYPE_COUNTS : EnumConstant<44>, Unsupported, CUDA<"8.0.1">;
}

def cudnnBackendLayoutType_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendLayoutType_t in {
def CUDNN_LAYOUT_TYPE_PREFERRED_NCHW : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_LAYOUT_TYPE_PREFERRED_NHWC : EnumConstant<1>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_LAYOUT_TYPE_PREFERRED_PAD4CK : EnumConstant<2>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_LAYOUT_TYPE_PREFERRED_PAD8CK : EnumConstant<3>, Unsupported,
  CUDA<"8.0.2">;
def CUDNN_LAYOUT_TYPE_COUNT : EnumConstant<4>, Unsupported, CUDA<"8.0.2">;
}

def cudnnBackendNormFwdPhase_t : Enum, NoGraphInterface, CUDA<"8.5">;
let Owner = cudnnBackendNormFwdPhase_t in {
def CUDNN_NORM_FWD_INFERENCE : EnumConstant<0>, Unsupported, CUDA<"8.5">;
def CUDNN_NORM_FWD_TRAINING : EnumConstant<1>, Unsupported, CUDA<"8.5">;
}

def cudnnBackendNormMode_t : Enum, NoGraphInterface, CUDA<"8.5">;
let Owner = cudnnBackendNormMode_t in {
def CUDNN_LAYER_NORM : EnumConstant<0>, Unsupported, CUDA<"8.5">;
def CUDNN_INSTANCE_NORM : EnumConstant<1>, Unsupported, CUDA<"8.5">;
def CUDNN_BATCH_NORM : EnumConstant<2>, Unsupported, CUDA<"8.5">;
def CUDNN_GROUP_NORM : EnumConstant<3>, Unsupported, CUDA<"8.5">;
def CUDNN_RMS_NORM : EnumConstant<4>, Unsupported, CUDA<"8.9.6">;
def CUDNN_ADA_LAYER_NORM : EnumConstant<5>, Unsupported;
}

def cudnnBackendNumericalNote_t : Enum, NoGraphInterface, CUDA<"8.0.1">;
let Owner = cudnnBackendNumericalNote_t in {
def CUDNN_NUMERICAL_NOTE_TENSOR_CORE : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS : EnumConstant<1>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION : EnumConstant<2>,
  Unsupported, CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_FFT : EnumConstant<3>, Unsupported, CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC : EnumConstant<4>, Unsupported,
  CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_WINOGRAD : EnumConstant<5>, Unsupported, CUDA<"8.0.1">;
def CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_4x4 : EnumConstant<6>, Unsupported,
  CUDA<"8.3">;
def CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_6x6 : EnumConstant<7>, Unsupported,
  CUDA<"8.3">;
def CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_13x13 : EnumConstant<8>, Unsupported,
  CUDA<"8.3">;
def CUDNN_NUMERICAL_NOTE_STRICT_NAN_PROP : EnumConstant<9>, Unsupported,
  CUDA<"9.1">;
def CUDNN_NUMERICAL_NOTE_TYPE_COUNT : EnumConstant<10>, Unsupported,
  CUDA<"8.0.1">;
}

def cudnnBackendTensorReordering_t : Enum, NoGraphInterface, CUDA<"8.3">;
let Owner = cudnnBackendTensorReordering_t in {
def CUDNN_TENSOR_REORDERING_NONE : EnumConstant<0>, Unsupported, CUDA<"8.3">;
def CUDNN_TENSOR_REORDERING_INT8x32 : EnumConstant<1>, Unsupported, CUDA<"8.3">;
def CUDNN_TENSOR_REORDERING_F16x16 : EnumConstant<2>, Unsupported, CUDA<"8.8">;
def CUDNN_TENSOR_REORDERING_F8_128x4 : EnumConstant<3>, Unsupported;
}

def cudnnGenStatsMode_t : Enum, Unsupported, CUDA<"8.0.1">;
let Owner = cudnnGenStatsMode_t in {
def CUDNN_GENSTATS_SUM_SQSUM : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
}

def cudnnPointwiseMode_t : Enum, Unsupported, CUDA<"8.0.1">;
let Owner = cudnnPointwiseMode_t in {
def CUDNN_POINTWISE_ADD : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_MUL : EnumConstant<1>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_MIN : EnumConstant<2>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_MAX : EnumConstant<3>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_SQRT : EnumConstant<4>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_ADD_SQUARE : EnumConstant<5>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_DIV : EnumConstant<6>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_MOD : EnumConstant<7>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_POW : EnumConstant<8>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_SUB : EnumConstant<9>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_ABS : EnumConstant<10>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CEIL : EnumConstant<11>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_COS : EnumConstant<12>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_EXP : EnumConstant<13>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_FLOOR : EnumConstant<14>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_LOG : EnumConstant<15>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_NEG : EnumConstant<16>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_RSQRT : EnumConstant<17>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_SIN : EnumConstant<18>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_TAN : EnumConstant<19>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_ERF : EnumConstant<20>, Unsupported, CUDA<"8.5">;
def CUDNN_POINTWISE_IDENTITY : EnumConstant<21>, Unsupported, CUDA<"8.5">;
def CUDNN_POINTWISE_RECIPROCAL : EnumConstant<22>, Unsupported, CUDA<"8.9">;
def CUDNN_POINTWISE_ATAN2 : EnumConstant<23>, Unsupported, CUDA<"9.1">;
def CUDNN_POINTWISE_RELU_FWD : EnumConstant<100>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_TANH_FWD : EnumConstant<101>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_SIGMOID_FWD : EnumConstant<102>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_ELU_FWD : EnumConstant<103>, Unsupported, CUDA<"8.0.1">;
def CUDNN_POINTWISE_GELU_FWD : EnumConstant<104>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_SOFTPLUS_FWD : EnumConstant<105>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_SWISH_FWD : EnumConstant<106>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_GELU_APPROX_TANH_FWD : EnumConstant<107>, Unsupported,
  CUDA<"8.5">;
def CUDNN_POINTWISE_RELU_BWD : EnumConstant<200>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_TANH_BWD : EnumConstant<201>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_SIGMOID_BWD : EnumConstant<202>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_ELU_BWD : EnumConstant<203>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_GELU_BWD : EnumConstant<204>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_SOFTPLUS_BWD : EnumConstant<205>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_SWISH_BWD : EnumConstant<206>, Unsupported, CUDA<"8.1">;
def CUDNN_POINTWISE_GELU_APPROX_TANH_BWD : EnumConstant<207>, Unsupported,
  CUDA<"8.5">;
def CUDNN_POINTWISE_CMP_EQ : EnumConstant<300>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CMP_NEQ : EnumConstant<301>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CMP_GT : EnumConstant<302>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CMP_GE : EnumConstant<303>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CMP_LT : EnumConstant<304>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_CMP_LE : EnumConstant<305>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_LOGICAL_AND : EnumConstant<400>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_LOGICAL_OR : EnumConstant<401>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_LOGICAL_NOT : EnumConstant<402>, Unsupported, CUDA<"8.3">;
def CUDNN_POINTWISE_GEN_INDEX : EnumConstant<501>, Unsupported, CUDA<"8.4">;
def CUDNN_POINTWISE_BINARY_SELECT : EnumConstant<601>, Unsupported, CUDA<"8.4">;
}
} // CuDNN
