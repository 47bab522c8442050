//! The command line of a carrier that is not ssh.

use std::process::Command;

use crate::error::ConnectError;

/// What stands for the host in a template, as in ssh's `ProxyCommand`.
const HOST: &str = "%h";

/// Splits a template into words, as a POSIX shell would, and returns it as a command. No shell runs, so a host name cannot
/// run a command here.
///
/// # Errors
/// If a quotation mark is missing, the template is empty, or the host begins with `-`.
pub(crate) fn template_command(template: &str, host: &str) -> Result<Command, ConnectError> {
    let bad = |reason| ConnectError::BadTemplate { template: template.to_owned(), reason };
    let words = shlex::split(template).ok_or_else(|| bad("a quotation mark or backslash has no end"))?;
    if template.contains(HOST) && (host.is_empty() || host.starts_with('-') || host.contains(char::is_control)) {
        return Err(ConnectError::BadName { what: "host", name: host.to_owned() });
    }
    let mut words = words.iter().map(|word| word.replace(HOST, host));
    let program = words.next().filter(|program| !program.is_empty()).ok_or_else(|| bad("it names no program"))?;
    let mut command = Command::new(program);
    command.args(words);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(template: &str, host: &str) -> Vec<String> {
        let command = template_command(template, host).unwrap();
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        words.map(|word| word.to_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn a_template_is_split_like_a_shell_does() {
        assert_eq!(words("kubectl exec -i %h -- sh", "pod"), ["kubectl", "exec", "-i", "pod", "--", "sh"]);
        assert_eq!(words("sh -c 'exec  sh'", ""), ["sh", "-c", "exec  sh"]);
        assert_eq!(words("x %h", "a b;c"), ["x", "a b;c"]);
    }

    #[test]
    fn a_bad_template_is_refused() {
        for template in ["", "'", "  ", "''"] {
            assert!(template_command(template, "h").is_err(), "{template:?}");
        }
        assert!(template_command("x %h", "-h").is_err());
        assert!(template_command("x y", "-h").is_ok());
    }
}
