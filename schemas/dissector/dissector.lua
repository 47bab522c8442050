-- Puts the parts together for one event, and registers the dissector.

do
    -- Errors that a reader should look at, and those that only say "not now".
    local DENIED = {
        EPERM = true, EACCES = true, EIO = true, ENOMEM = true, ENOSPC = true, EROFS = true, EMFILE = true,
        ENFILE = true, EFAULT = true, ECONNREFUSED = true, ECONNRESET = true, ETIMEDOUT = true, EHOSTUNREACH = true,
        ENETUNREACH = true, EADDRINUSE = true, EDQUOT = true, EPIPE = true,
    }
    local RETRY = {
        EAGAIN = true, EINTR = true, EINPROGRESS = true, EALREADY = true, ERESTARTSYS = true, ERESTARTNOINTR = true,
        ERESTARTNOHAND = true, ERESTART_RESTARTBLOCK = true,
    }
    local FAILED -- the bit of evt.failed
    for _, row in ipairs(Fields.bits) do
        if row.name == "evt.failed" then FAILED = row.mask end
    end

    local function experts(top)
        if event.bits % (2 * FAILED) >= FAILED then
            local name = field_text(Fields.id_of["evt.res"]) or "?"
            local expert_field = DENIED[name] and Fields.denied or RETRY[name] and Fields.retry or Fields.failed
            top:add_proto_expert_info(expert_field, event_name() .. " failed: " .. name)
        end
    end

    function syscap.dissector(tvb, pinfo, tree)
        local readable = read_payload(tvb:raw())
        event.frame = readable and pinfo.number
        local columns = pinfo.cols
        local top = tree:add(syscap, tvb())
        if readable then
            -- without columns (a pass that filters, tshark -T fields) a column's text is its name in brackets
            if tostring(columns.info) ~= "(info)" then
                columns.protocol = "syscall"
                columns.info = info_text()
            end
            if tree.visible then top:append_text(", " .. info_text()) end
            add_tree(tree, top, tvb)
            experts(top)
        end
        if event.fault then
            local cut = tvb:len() < tvb:reported_len()
            if not readable then
                columns.protocol = "syscall"
                columns.info = cut and "[Truncated event]" or "[Malformed event]"
            end
            top:add_proto_expert_info(cut and Fields.truncated or Fields.malformed, event.fault)
        end
        return tvb:len()
    end

    DissectorTable.get("wtap_encap"):add(wtap.USER9, syscap)
end
