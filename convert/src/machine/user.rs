//! The machine's users and groups, and those of its containers.

use hashbrown::HashMap;

use crate::scap::state::{GroupRecord, UserRecord};

/// Users and groups by container (empty: the host) and number.
#[derive(Debug, Default)]
pub struct Users {
    users: HashMap<Vec<u8>, HashMap<u32, UserRecord>>,
    groups: HashMap<Vec<u8>, HashMap<u32, GroupRecord>>,
}

impl Users {
    /// The user with this number.
    pub fn user(&self, container: &[u8], uid: u32) -> Option<&UserRecord> {
        self.users.get(container)?.get(&uid)
    }

    /// The group with this number.
    pub fn group(&self, container: &[u8], gid: u32) -> Option<&GroupRecord> {
        self.groups.get(container)?.get(&gid)
    }

    /// Adds or replaces a user.
    pub fn add_user(&mut self, user: UserRecord) {
        self.users.entry_ref(user.container.as_slice()).or_default().insert(user.uid, user);
    }

    /// Adds or replaces a group.
    pub fn add_group(&mut self, group: GroupRecord) {
        self.groups.entry_ref(group.container.as_slice()).or_default().insert(group.gid, group);
    }
}
