//! Secrets: passwords and passphrases.

use std::fmt;

use zeroize::Zeroizing;

/// A password or passphrase. Its memory is overwritten when it is dropped, and `Debug` does not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a secret. The text moves, so no copy of it is left.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Returns the bytes of the secret.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Returns the secret as a line: with a line end. The memory of the line is overwritten when it is dropped.
    pub(crate) fn line(&self) -> Zeroizing<Vec<u8>> {
        // The capacity is exact: a vector that grows would leave copies behind.
        let mut line = Zeroizing::new(Vec::with_capacity(self.0.len() + 1));
        line.extend_from_slice(self.bytes());
        line.push(b'\n');
        line
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_does_not_print_the_secret() {
        let secret = Secret::new("tiger".to_owned());
        assert_eq!(format!("{secret:?} {:?}", Some(&secret)), "Secret Some(Secret)");
        assert_eq!(&**secret.line(), b"tiger\n");
    }
}
