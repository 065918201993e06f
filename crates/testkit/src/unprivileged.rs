//! Running the server as somebody who is not root: PostgreSQL refuses to start otherwise.

use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// A user and group to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unprivileged {
    uid: u32,
    gid: u32,
}

impl Unprivileged {
    /// Whom to become: nobody in particular unless this process is root; then `postgres` where that user exists, else `nobody`.
    pub fn needed() -> Option<Unprivileged> {
        let is_root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        if is_root { of_passwd(&users, "postgres").or(of_passwd(&users, "nobody")) } else { None }
    }

    /// Start `command` as this user. The standard library drops root's groups along with root.
    pub fn become_in(self, command: &mut Command) {
        command.uid(self.uid).gid(self.gid);
    }

    /// Give a folder to this user.
    pub fn own(self, folder: &Path) -> std::io::Result<()> {
        chown(folder, Some(self.uid), Some(self.gid))
    }
}

/// The ids of a user in the lines of `/etc/passwd`: `name:x:uid:gid:…`.
fn of_passwd(users: &str, name: &str) -> Option<Unprivileged> {
    let mut fields = users.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?.skip(2);
    Some(Unprivileged { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_by_its_whole_name() {
        let users = "root:x:0:0:root:/:/bin/sh\npostgres-old:x:7:7::/:\npostgres:x:114:121:,,,:/var/lib:/bin/bash\n";
        assert_eq!(of_passwd(users, "postgres"), Some(Unprivileged { uid: 114, gid: 121 }));
        assert_eq!(of_passwd(users, "nobody"), None);
    }
}
