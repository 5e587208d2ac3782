/**
 * Texts to vectors in this process: bge-small-en-v1.5 (quantised) on onnxruntime, with our own
 * WordPiece tokenizer so that nothing calls home. Implements {@code retrieval.Embedder} and
 * LangChain4j's {@code EmbeddingModel}; opened by {@code wiring}.
 */
@NullMarked
package org.sarika.embedding;

import org.jspecify.annotations.NullMarked;
