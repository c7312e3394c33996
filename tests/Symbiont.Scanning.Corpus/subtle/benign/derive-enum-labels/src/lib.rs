//! `#[derive(Labels)]` - all variants of an enum with a readable label each.
//!
//! ```ignore
//! #[derive(Labels)]
//! enum State {
//!     InTransit,
//!     #[label("Waiting for customs")]
//!     Held,
//! }
//! assert_eq!(State::LABELS, ["In transit", "Waiting for customs"]);
//! ```
//!
//! The macro is a pure function of its input: no file, no environment, no network.

use proc_macro::TokenStream;
use quote::quote;
use syn::{parse_macro_input, Data, DeriveInput, Fields, LitStr};

#[proc_macro_derive(Labels, attributes(label))]
pub fn derive(input: TokenStream) -> TokenStream {
    let ast = parse_macro_input!(input as DeriveInput);
    expand(&ast).unwrap_or_else(syn::Error::into_compile_error).into()
}

fn expand(ast: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let Data::Enum(e) = &ast.data else {
        return Err(syn::Error::new_spanned(&ast.ident, "Labels works on enums only"));
    };
    let mut idents = Vec::new();
    let mut labels = Vec::new();
    for v in &e.variants {
        if !matches!(v.fields, Fields::Unit) {
            return Err(syn::Error::new_spanned(v, "variants must not carry data"));
        }
        let given = v.attrs.iter().find(|a| a.path().is_ident("label"));
        labels.push(match given {
            Some(a) => a.parse_args::<LitStr>()?.value(),
            None => sentence(&v.ident.to_string()),
        });
        idents.push(&v.ident);
    }
    let name = &ast.ident;
    Ok(quote! {
        impl #name {
            pub const LABELS: &'static [&'static str] = &[#(#labels),*];
            pub fn label(&self) -> &'static str {
                match self { #(Self::#idents => #labels),* }
            }
        }
    })
}

fn sentence(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.chars().enumerate() {
        if i > 0 && c.is_uppercase() {
            out.push(' ');
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
    }
    out
}
