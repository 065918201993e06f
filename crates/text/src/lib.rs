//! Every sentence of the product, in Dutch and English.
