//! What ssh asks for.

/// Most bytes of a question that are read.
pub(super) const QUESTION_MAX: u64 = 4096;

/// A question of ssh, of the host or of a jump host.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Question {
    /// The passphrase of a key file.
    Passphrase {
        /// The path of the key, as ssh prints it.
        key: String,
    },
    /// A password: of the method `password`, or a question of the host (`keyboard-interactive`) for one.
    Password,
    /// Another question.
    Other,
}

impl Question {
    /// Returns what a prompt asks for. The prompts for passphrases are those of OpenSSH's sshconnect2.c.
    pub(super) fn from_prompt(prompt: &str) -> Self {
        let prompt = prompt.trim();
        if let Some(rest) = prompt.strip_prefix("Enter passphrase for ") {
            let key = rest.strip_prefix("key ").unwrap_or(rest).trim_end_matches(':').trim_matches('\'');
            return Self::Passphrase { key: key.to_owned() };
        }
        // `user@host's password:`, `(user@host) Password:`, `Password for user@host:`
        let lower = prompt.to_lowercase();
        if lower.contains("password") && !lower.contains("one-time") && !lower.contains("new password") {
            return Self::Password;
        }
        Self::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_of_openssh() {
        let passphrase = |key: &str| Question::Passphrase { key: key.to_owned() };
        assert_eq!(
            Question::from_prompt("Enter passphrase for key '/home/a b/.ssh/id': "),
            passphrase("/home/a b/.ssh/id")
        );
        assert_eq!(Question::from_prompt("Enter passphrase for /k: "), passphrase("/k"));
        for prompt in ["me@web1's password: ", "(me@web1) Password: ", "Password for me@web1:", "Password:"] {
            assert_eq!(Question::from_prompt(prompt), Question::Password, "{prompt}");
        }
        let others = [
            "(me@web1) Verification code: ",
            "One-time password (OATH) for `me': ",
            "(me@web1) New password: ",
            "Are you sure you want to continue connecting (yes/no/[fingerprint])? ",
            "Enter PIN for 'token': ",
            "",
        ];
        for prompt in others {
            assert_eq!(Question::from_prompt(prompt), Question::Other, "{prompt}");
        }
    }
}
