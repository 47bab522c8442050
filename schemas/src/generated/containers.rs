// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::{CgroupParent, ContainerCgroup, ContainerId};

pub(crate) static TYPES: &[&str] = &["docker", "lxc", "libvirt-lxc", "mesos", "rkt", "custom", "cri", "containerd", "cri-o", "bpm", "static", "podman"];

pub(crate) static CGROUPS: &[ContainerCgroup] = &[
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::Any, prefix: "docker-", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "cri-containerd-", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "cri-containerd:", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "nerdctl-", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("cri-o"), parent: CgroupParent::Any, prefix: "crio-", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("podman"), parent: CgroupParent::Any, prefix: "libpod-", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::Ends("docker"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("podman"), parent: CgroupParent::Ends("libpod_parent"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Begins("pod"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Begins("kubepods"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Whole("/default"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Whole("/k8s.io"), prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Whole("/default"), prefix: "", suffix: "", id: ContainerId::Name, shown: Some(12) },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Whole("/k8s.io"), prefix: "", suffix: "", id: ContainerId::Name, shown: Some(12) },
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::Any, prefix: "", suffix: "", id: ContainerId::Hash, shown: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Any, prefix: "lxc.payload.", suffix: ".scope", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Any, prefix: "lxc.payload.", suffix: "", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Ends("lxc.payload"), prefix: "", suffix: "", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::Ends("libvirt/lxc"), prefix: "", suffix: "", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::Any, prefix: "", suffix: ".libvirt-lxc", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::Any, prefix: "machine-lxc\\x2d", suffix: ".scope", id: ContainerId::Unit, shown: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Ends("lxc"), prefix: "", suffix: "", id: ContainerId::Name, shown: None },
    ContainerCgroup { kind: None, parent: CgroupParent::Any, prefix: "machine-qemu\\x2d", suffix: ".scope", id: ContainerId::Unit, shown: None },
    ContainerCgroup { kind: Some("systemd-nspawn"), parent: CgroupParent::Any, prefix: "machine-", suffix: ".scope", id: ContainerId::Unit, shown: None },
    ContainerCgroup { kind: Some("systemd-nspawn"), parent: CgroupParent::Any, prefix: "systemd-nspawn@", suffix: ".service", id: ContainerId::Unit, shown: None },
];
