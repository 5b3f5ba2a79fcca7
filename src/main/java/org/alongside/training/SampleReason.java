package org.alongside.training;

/** Why a decision was chosen for verification: each can be explained to whoever asks. */
public enum SampleReason {
    /** It belongs to the share of all decisions that is looked at. */
    SHARE,
    /** Its assessor is new: one decision in each unit is looked at. */
    NEW_ASSESSOR,
    /** It was made after the sampling was closed. */
    AFTER_CLOSING
}
